import { unpackMarks, unpackQuestions, type QuestionFile, type IndexedPage } from './question-file.ts';
import { unpackReferences, type Reference } from './reference.ts';
import { getFaintness, getTitleKey } from './text.ts';

/** The question file, unpacked for searching. */
export interface QuestionIndex {
  pages: readonly IndexedPage[];
  terms: readonly string[];
  /** Position of each term. */
  positions: ReadonlyMap<string, number>;
  /** How much a term tells: rare ones more. By position. */
  weights: readonly number[];
  /** The pages that hold a term, by the term's position. */
  holders: readonly (readonly IndexedPage[])[];
  /** Terms below this weight stand on many pages. */
  commonWeight: number;
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
  pagesByTitle: ReadonlyMap<string, IndexedPage>;
  pagesByHref: ReadonlyMap<string, IndexedPage>;
}

/** A term on more than this share of the pages is common. */
const commonShare = 0.15;

/** Unpacks the question file. Takes milliseconds for a thousand pages. */
export function buildQuestionIndex(file: QuestionFile): QuestionIndex {
  const pages = file.pages.map(([id, href, title, category, marks, questions, details], index): IndexedPage => ({
    index,
    id,
    href,
    title,
    category,
    ...unpackMarks(marks, file.devices),
    questions: unpackQuestions(questions),
    details: new Set(unpackQuestions(details)[0]),
  }));
  const terms = file.terms.split(' ');
  const holders = listHolders(pages, terms.length);
  const aliases = unpackAliases(file.aliases);
  return {
    pages,
    terms,
    positions: new Map(terms.map((term, position) => [term, position])),
    weights: holders.map(
      ({ length: count }, position) => getFaintness(terms[position] ?? '') * Math.log(1 + pages.length / Math.max(1, count)),
    ),
    holders,
    commonWeight: Math.log(1 + 1 / commonShare),
    unknownWeight: Math.log(1 + pages.length) * 0.8,
    aliases,
    aliasWords: new Set([...aliases.keys()].flatMap((key) => key.split(' '))),
    outside: file.outside.map((phrase) => phrase.split(' ')),
    references: unpackReferences(file.references, pages),
    pagesById: new Map(pages.map((page) => [page.id, page])),
    pagesByTitle: new Map(pages.map((page) => [getTitleKey(page.title), page])),
    pagesByHref: new Map(pages.map((page) => [page.href, page])),
  };
}

/** "a=b" leads from a to b; "a~b~c" are three words for one thing. */
export function unpackAliases(text: string): Map<string, string[]> {
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
