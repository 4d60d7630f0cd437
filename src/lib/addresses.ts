/** The address of a page below the site's root. All addresses end with a slash. */
export const addresses = {
  home: '/',
  about: '/about/',
  articles: '/articles/',
  notFound: '/404.html',
  search: '/search/',
  topics: '/topics/',
  article: (slug: string) => `/articles/${slug}/`,
  category: (slug: string) => `/topics/${slug}/`,
  /** `pay-later/overview` is the guide's first page. */
  guide: (id: string) => `/guides/${id.replace(/\/overview$/, '')}/`,
} as const;

/** The page of all results for a query; exactly as typed if asked. */
export function getSearchAddress(query: string, isExact = false): string {
  return `${addresses.search}?q=${encodeURIComponent(query)}${isExact ? '&exact=1' : ''}`;
}
