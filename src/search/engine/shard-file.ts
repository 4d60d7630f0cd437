import { fromDistances, packLists, toDistances, unpackLists } from './number-lists.ts';
import type { PageHead } from './question-file.ts';
import { wholeUnit } from './term-weight.ts';

/** What is known at once about the terms and pages of a large site. */
export interface ShardList {
  /** The first term of each file of terms, joined by spaces, and how many terms it holds. */
  firstTerms: string;
  sizes: number[];
  /** Pages whose title is all stop words: no term leads to it. */
  plainTitles: number[];
  /** Address and title of the pages most asked for. */
  mostAsked: PageHead[];
  /** Where a page is looked up by its address: in one of this many files. */
  addressFiles: number;
  /** Addresses and titles stand with the answers, and once more in files of this many pages, to be loaded ahead. */
  headsPerFile: number;
}

/** Some terms of a large site, and the pages that hold each. For each term a text, for each page a part of it between commas. */
export interface TermFile {
  /** In the order of the alphabet, joined by spaces. */
  terms: string;
  /** The positions of the pages, each as the distance from the one before. */
  pages: string;
  /** A digit of base 36 for each question that holds the term; none if only the details do. */
  questions: string;
  /** What each of these questions weighs, in units of `wholeUnit`. */
  wholes: string;
}

/** Positions of some pages of a large site by their address. */
export type AddressFile = Record<string, number>;

/** Addresses and titles of pages that follow one another. */
export type HeadFile = PageHead[];

const base = 36;

/** A page that holds a term: the questions that do, each with what it weighs as a whole; none if only the details do. */
export interface Posting {
  page: number;
  questions: readonly (readonly [question: number, whole: number])[];
}

/** Packs terms in the order of the alphabet, each with its pages in their order. */
export function packTerms(terms: readonly (readonly [term: string, postings: readonly Posting[]])[]): TermFile {
  return {
    terms: terms.map(([term]) => term).join(' '),
    pages: packLists(terms.map(([, postings]) => toDistances(postings.map(({ page }) => page)))),
    questions: terms
      .map(([, postings]) => postings.map(({ questions }) => questions.map(([question]) => question.toString(base)).join('')).join(','))
      .join(';'),
    wholes: packLists(
      terms.map(([, postings]) => postings.flatMap(({ questions }) => questions.map(([, whole]) => Math.round(whole / wholeUnit)))),
    ),
  };
}

/** The terms of a file with their pages. */
export function unpackTerms(file: TermFile): [term: string, postings: Posting[]][] {
  const pages = unpackLists(file.pages);
  const questions = file.questions.split(';');
  const wholes = unpackLists(file.wholes);
  return file.terms.split(' ').map((term, index) => {
    const own = wholes[index]?.values();
    const held = (questions[index] ?? '').split(',');
    return [
      term,
      fromDistances(pages[index] ?? []).map((page, place) => ({
        page,
        questions: Array.from(held[place] ?? '', (digit) => [parseInt(digit, base), (own?.next().value ?? 0) * wholeUnit] as const),
      })),
    ];
  });
}

/** The number of the file that holds an address, of so many files. */
export function getAddressFile(href: string, files: number): number {
  let hash = 0;
  for (let place = 0; place < href.length; place++) hash = (hash * 31 + href.charCodeAt(place)) >>> 0;
  return hash % files;
}
