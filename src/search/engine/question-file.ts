import { fromDistances, unpackLists } from './number-lists.ts';
import type { SearchPage } from './search-page.ts';
import type { ShardList } from './shard-file.ts';

/** A page that search can find, unpacked from the file. */
export interface IndexedPage {
  /** Position in the file; also the key of its answer. */
  index: number;
  /** The permanent number of the page. */
  id: number;
  /** Address and title; empty on a large site until they are there. */
  href: string;
  title: string;
  /** Position in `categories`. */
  category: number;
  devices: string[];
  isHistorical: boolean;
  /** From 1 (seldom wanted) to 5 (wanted most), as the writer sees it. */
  popularity: number;
  /** The title, then each declared query, as positions in `terms`. */
  questions: number[][];
  /** What each question weighs if none of its terms is met. */
  wholes: number[];
  /** Terms of the short answer and the headings. */
  details: Set<number>;
}

/** What search knows about all pages without reading their text. Written at build time, loaded once. */
export interface QuestionFile {
  /** All stems of titles, queries, short answers and headings, joined by spaces, most frequent first. */
  terms: string;
  /** Title and slug of each category or guide. */
  categories: [title: string, slug: string][];
  devices: string[];
  /** Positions of the pages most asked for, most wanted first. */
  mostAsked: number[];
  /** Where a person helps. */
  contact: [label: string, href: string];
  /** Languages with a classifier, a file of its own. */
  classifiers: string[];
  /** Answers stand in files of this many pages each. */
  answersPerFile: number;
  pages: PackedPages;
  /** Where the terms of a large site stand, and what its pages hold of them. */
  shards?: ShardList;
  /** What is found by its own name only. Their texts are a file of their own. */
  references: PackedReference[];
  /** Aliases as `from=to`, in one text: it compresses best. */
  aliases: string;
  /** Matters that the site does not cover: stems joined by spaces. */
  outside: string[];
  /** What is said of each theme that no page covers, and where its reader goes on, if anywhere. */
  themes: [say: string, label: string, href: string][];
}

/** What is known of all pages, one thing after the other: so it compresses best. Lists of numbers are packed as `packLists` does. */
export interface PackedPages {
  /** How far each id is from the one before. */
  ids: string;
  /** Positions of the categories. */
  categories: string;
  /** A bit per device, then one for historical, then popularity. */
  marks: string;
  /** Empty on a large site, as are the questions and details. */
  heads: PageHead[];
  /** The terms of the questions of each page, pages apart by "/"; each as the distance from the one before. */
  questions: string;
  /** The terms of the details, in the same way. */
  details: string;
}

/** What a result leads to and is called. */
export type PageHead = [href: string, title: string];

/** `names` are joined by "|", `article` is the position of a page or -1, `rows` lists terms. */
export type PackedReference = [href: string, title: string, category: number, names: string, article: number, rows: string];

/** The pages with what is known of them at once. */
export function unpackPages({ ids, categories, marks, heads }: PackedPages, devices: readonly string[]): IndexedPage[] {
  const [ownIds = [], ownCategories = [], ownMarks = []] = [ids, categories, marks].map((text) => unpackLists(text)[0]);
  return fromDistances(ownIds).map((id, index) => {
    const [href, title] = heads[index] ?? ['', ''];
    return {
      index,
      id,
      href,
      title,
      category: ownCategories[index] ?? 0,
      ...unpackMarks(ownMarks[index] ?? 0, devices),
      questions: [],
      wholes: [],
      details: new Set(),
    };
  });
}

/** One number for a page's devices, age and popularity. */
export function packMarks(page: Pick<SearchPage, 'devices' | 'isHistorical' | 'popularity'>, devices: readonly string[]): number {
  const bits = devices.reduce((sum, device, index) => sum + (page.devices.includes(device) ? 2 ** index : 0), 0);
  return bits + 2 ** devices.length * ((page.isHistorical ? 1 : 0) + 2 * page.popularity);
}

function unpackMarks(marks: number, devices: readonly string[]): Pick<IndexedPage, 'devices' | 'isHistorical' | 'popularity'> {
  const rest = Math.floor(marks / 2 ** devices.length);
  return {
    devices: devices.filter((_, index) => Math.floor(marks / 2 ** index) % 2 === 1),
    isHistorical: rest % 2 === 1,
    popularity: Math.floor(rest / 2),
  };
}

/** What is shown of a page besides its title, in the order of the pages. */
export type AnswerFile = PageAnswer[];

/** What is shown of one page besides its title. */
export interface PageAnswer {
  /** On a large site, whose questions do not hold them. */
  head?: PageHead;
  answer: string;
  /** Headings and steps that a link can open. */
  parts: SearchPage['parts'];
}

/** Words for queries with an unknown word: every word of the site, and what buyers write in other languages. */
export interface WordFile {
  /** Words in their normal form, from most to least frequent, joined by spaces. Those that no page has begin with `writtenMark`. */
  words: string;
  /** Per language: words to leave out, and `from=to` with the English meaning. */
  languages: Record<string, { ignore: string; words: string }>;
}
