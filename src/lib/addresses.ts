/** The address of a page below the site's root. All addresses end with a slash. */
export const addresses = {
  home: '/',
  about: '/about/',
  articles: '/articles/',
  glossary: '/glossary/',
  notFound: '/404.html',
  search: '/search/',
  topics: '/topics/',
  article: (slug: string) => `/articles/${slug}/`,
  comparison: (slug: string) => `/compare/${slug}/`,
  /** One term of the glossary. */
  term: (id: string) => `/glossary/#${id}`,
  category: (slug: string) => `/topics/${slug}/`,
  /** `pay-later/overview` is the guide's first page. */
  guide: (id: string) => `/guides/${id.replace(/\/overview$/, '')}/`,
} as const;
