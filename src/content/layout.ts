/** A folder of files of one kind. */
export interface FolderOfFiles {
  folder: string;
  extension: '.mdx' | '.yaml';
  /** Folders between it and its files. */
  levels: 0 | 1;
  /** A file of it, as messages show it. */
  example: string;
}

/** Where files of each kind lie in a content folder. */
export const foldersOfFiles = {
  articles: { folder: 'articles', extension: '.mdx', levels: 1, example: 'articles/order-payment/pay-by-tt.mdx' },
  guides: { folder: 'guides', extension: '.mdx', levels: 1, example: 'guides/pay-later/laptop.mdx' },
  facts: { folder: 'facts', extension: '.yaml', levels: 0, example: 'facts/order-payment.yaml' },
  flows: { folder: 'flows', extension: '.yaml', levels: 0, example: 'flows/pay-later.yaml' },
  comparisons: { folder: 'comparisons', extension: '.yaml', levels: 0, example: 'comparisons/ways-to-pay.yaml' },
  phrasings: { folder: 'search/phrasings', extension: '.yaml', levels: 0, example: 'search/phrasings/order-payment.yaml' },
} as const satisfies Record<string, FolderOfFiles>;

/** Files of which a content folder has one each. Every other file in it is read by nobody. */
export const singleFiles = {
  site: 'site.yaml',
  categories: 'categories.yaml',
  labels: 'labels.yaml',
  glossary: 'glossary.yaml',
  houseStyle: 'house-style.yaml',
  ledger: 'permalinks.json',
  about: 'pages/about.mdx',
  aliases: 'search/aliases.yaml',
  notCovered: 'search/not-covered.yaml',
} as const;

/** The longest file name without its extension: it is part of an address, and servers have small tables for those. */
export const maxNameLength = 120;

/** Names that mean something else at the end of an address. */
export const reservedNames: readonly string[] = ['index', '404'];
