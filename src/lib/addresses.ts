/** The address of a page below the site's root. All addresses end with a slash. */
export const addresses = {
  home: '/',
  about: '/about/',
  articles: '/articles/',
  glossary: '/glossary/',
  changes: '/changes/',
  changesFeed: '/changes.xml',
  /** The same as a JSON Feed. */
  changesJson: '/changes.json',
  manifest: '/site.webmanifest',
  favicon: '/favicon.svg',
  /** The icon of a phone's home screen. */
  touchIcon: '/apple-touch-icon.png',
  /** A square icon of this many pixels. */
  icon: (pixels: number) => `/icon-${pixels}.png`,
  homePicture: '/share/home.png',
  categoryPicture: (slug: string) => `/share/topics/${slug}.png`,
  guidePicture: (id: string) => `/share/guides/${id.replace('/', '-')}.png`,
  /** The script that keeps pages for readers without a network. It serves all pages below it. */
  worker: '/worker.js',
  /** Says which build the host serves. */
  build: '/build.json',
  /** Shown without a network where a page is not kept. */
  offline: '/offline/',
  /** What finding a page by id or address needs. */
  pageList: '/api/v2/list.json',
  notFound: '/404.html',
  search: '/search/',
  desk: '/support/',
  /** The desk without the frame of the site. */
  embeddedDesk: '/embed/desk/',
  categories: '/topics/',
  article: (slug: string) => `/articles/${slug}/`,
  comparison: (slug: string) => `/compare/${slug}/`,
  /** One term of the glossary. */
  term: (id: string) => `/glossary/#${id}`,
  category: (slug: string) => `/topics/${slug}/`,
  /** Permanent short link of an article or guide: it outlives every rename. */
  shortLink: (id: number) => `/go/${id}/`,
  /** An article or guide without the frame of the site, for the company's own pages. As permanent as the short link. */
  embed: (id: number) => `/embed/${id}/`,
  /** Permanent short link of a step of a guide. */
  stepLink: (id: number, step: string) => `/go/${id}/${step}/`,
  /** The practice of a flow for pages of other sites. */
  embeddedPractice: (flow: string) => `/embed/practice/${flow}/`,
  articleData: (slug: string) => `/api/v1/articles/${slug}.json`,
  articleDataV2: (slug: string) => `/api/v2/articles/${slug}.json`,
  guideData: (id: string) => `/api/v2/guides/${id}.json`,
  articleMarkdown: (slug: string) => `/articles/${slug}.md`,
  guideMarkdown: (id: string) => `/guides/${id.replace(/\/overview$/, '')}.md`,
  /** Every article of a category as one text. */
  categoryText: (slug: string) => `/llms-full/${slug}.txt`,
  /** How other sites show an embedded page (oEmbed). */
  embedData: (id: number) => `/api/oembed/${id}.json`,
  /** `pay-later/overview` is the guide's first page. */
  guide: (id: string) => `/guides/${id.replace(/\/overview$/, '')}/`,
} as const;

/** The name of a page in its address: the last part of the path, without an anchor; empty for the home page. */
export function getSlug(address: string): string {
  return address.split('/').at(-2) ?? '';
}

/** The page of all results for a query; exactly as typed if asked. */
export function getSearchAddress(query: string, isExact = false): string {
  return `${addresses.search}?q=${encodeURIComponent(query)}${isExact ? '&exact=1' : ''}`;
}
