/** What search shows by its own name only: a term, a comparison. */
export interface SearchReference {
  href: string;
  title: string;
  /** Title and slug. */
  category: [title: string, slug: string];
  /** What readers call it. */
  names: readonly string[];
  /** The definition or summary, as plain text. */
  text: string;
  /** The article that tells more. */
  articleHref: string | undefined;
  /** Names of the things that a comparison holds side by side. */
  rows: readonly string[];
}

/** A page as search is told of it: what the content says, before anything is packed. */
export interface SearchPage {
  /** The permanent number. */
  id: number;
  href: string;
  title: string;
  /** Title and slug of the category or guide. */
  category: [title: string, slug: string];
  devices: readonly string[];
  isHistorical: boolean;
  /** From 1 (seldom wanted) to 5 (wanted most). */
  popularity: number;
  /** What buyers type when this is the page they need. */
  queries: readonly string[];
  /** The short answer, as plain text. */
  answer: string;
  /** Headings and steps, in reading order. */
  parts: readonly PagePart[];
  /** All that a reader can read on the page. */
  text: string;
}

/** What a link can open on a page, its text, and other words for what stands there: a step's title, the rows of a table. */
export type PagePart = readonly [anchor: string, text: string, words?: string];
