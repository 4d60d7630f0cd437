import { fromDistances, unpackLists } from './number-lists.ts';
import { unpackPages, type QuestionFile, type IndexedPage } from './question-file.ts';
import { unpackReferences, type Reference } from './reference.ts';
import type { IndexShards } from './shards.ts';
import { weighMissed, weighTerm } from './term-weight.ts';

/** What can be looked up by a text. */
type KeyedLookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/** The question file, unpacked for searching. Of a large site it holds what was loaded so far: see `shards`. */
export interface QuestionIndex {
  pages: readonly IndexedPage[];
  terms: readonly string[];
  /** Position of each term. */
  positions: KeyedLookup<number>;
  /** How much a term tells: rare ones more. By position. */
  weights: readonly number[];
  /** The pages that hold a term, by the term's position. */
  holders: readonly (readonly IndexedPage[])[];
  /** Weight of a word that no page has. */
  unknownWeight: number;
  /** Other wordings by phrase; both are stems joined by spaces. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Every stem that an alias begins from, so that it is not taken for a typing error. */
  aliasWords: ReadonlySet<string>;
  /** Matters that the site does not cover, as stems. */
  outside: readonly (readonly string[])[];
  references: readonly Reference[];
  pagesById: ReadonlyMap<number, IndexedPage>;
  pagesByHref: KeyedLookup<IndexedPage>;
  /** Pages whose title is all stop words. */
  plainPages: readonly IndexedPage[];
  /** The files of a large site, which are loaded as searches need them; undefined where all is there. */
  shards: IndexShards | undefined;
}

/** What an index holds of its terms and pages. */
export type IndexedTerms = Pick<
  QuestionIndex,
  'pages' | 'terms' | 'positions' | 'weights' | 'holders' | 'pagesByHref' | 'plainPages' | 'shards'
>;

/** Unpacks the question file, with the terms that it holds unless others are given. Takes milliseconds for a thousand pages. */
export function buildQuestionIndex(file: QuestionFile, indexed: IndexedTerms = indexTerms(file)): QuestionIndex {
  const aliases = unpackAliases(file.aliases);
  return {
    ...indexed,
    unknownWeight: Math.log(1 + indexed.pages.length) * 0.8,
    aliases,
    aliasWords: new Set([...aliases.keys()].flatMap((key) => key.split(' '))),
    outside: file.outside.map((phrase) => phrase.split(' ')),
    references: unpackReferences(file.references, indexed.pages),
    pagesById: new Map(indexed.pages.map((page) => [page.id, page])),
  };
}

function indexTerms(file: QuestionFile): IndexedTerms {
  const pages = unpackPages(file.pages, file.devices);
  const details = file.pages.details.split('/');
  for (const [place, questions] of file.pages.questions.split('/').entries()) {
    Object.assign(pages[place] ?? {}, {
      questions: unpackLists(questions).map(fromDistances),
      details: new Set(fromDistances(unpackLists(details[place] ?? '')[0] ?? [])),
    });
  }
  const terms = file.terms.split(' ');
  const holders = listHolders(pages, terms.length);
  const weights = holders.map(({ length }, position) => weighTerm(terms[position] ?? '', length, pages.length));
  for (const page of pages) {
    page.wholes = page.questions.map((question) => question.reduce((sum, term) => sum + weighMissed(weights[term] ?? 0), 0));
  }
  return {
    pages,
    terms,
    positions: new Map(terms.map((term, position) => [term, position])),
    weights,
    holders,
    pagesByHref: new Map(pages.map((page) => [page.href, page])),
    plainPages: pages.filter(({ questions: [title = []] }) => title.length === 0),
    shards: undefined,
  };
}

/** "a=b" leads from a to b; "a~b~c" are three words for one thing. */
function unpackAliases(text: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = aliases.get(from);
    if (!known) aliases.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  };
  for (const line of text === '' ? [] : text.split('\n')) {
    const group = line.split('~');
    const [from, to] = line.split('=');
    if (from !== undefined && to !== undefined) add(from, to);
    else for (const one of group) for (const other of group) if (one !== other) add(one, other);
  }
  return aliases;
}

function listHolders(pages: readonly IndexedPage[], size: number): IndexedPage[][] {
  const holders = Array.from({ length: size }, (): IndexedPage[] => []);
  for (const page of pages) {
    for (const term of new Set([...page.questions.flat(), ...page.details])) holders[term]?.push(page);
  }
  return holders;
}
