import { searchFiles } from './file-names.ts';
import { unpackPages, type AnswerFile, type IndexedPage, type PageHead, type QuestionFile } from './question-file.ts';
import type { IndexedTerms } from './question-index.ts';
import { getAddressFile, unpackTerms, type AddressFile, type HeadFile, type ShardList, type TermFile } from './shard-file.ts';
import { weighTerm } from './term-weight.ts';

/**
 * The files of a large site's index. Reading the index is synchronous: the files of what is looked up are noted, so that
 * those that are not there can be loaded, added, and the same be read again.
 */
export interface IndexShards {
  /** Notes the files of all terms from one to another. */
  askTerms(first: string, last: string): void;
  /** Notes the file that says the address and title of a page, if they are not known. */
  askPage(page: IndexedPage): void;
  /** The names of the files noted since the last call, whether they are there or not. */
  takeAsked(): string[];
  /** Whether a file was added. */
  has(fileName: string): boolean;
  /** Takes in the content of a file that was asked for. Each may come once. */
  add(fileName: string, content: unknown): void;
  /** The names of all files of terms, those with the most frequent terms first, and of all files of titles. */
  termFiles: readonly string[];
  headFiles: readonly string[];
}

/** The terms and pages of a large site: none of its terms is there yet, and of its pages what the question file says. */
export function openShards(file: QuestionFile, list: ShardList): IndexedTerms & { shards: IndexShards } {
  const pages = unpackPages(file.pages, file.devices);
  for (const [place, head] of list.mostAsked.entries()) setHead(pages[file.mostAsked[place] ?? -1], head);
  const store = createStore(pages, list);
  const byHref = new Map<string, IndexedPage>();
  const asked = new Set<string>();
  const added = new Set<string>();
  const askTerms = createTermNoter(list, asked);

  const add = (name: string, content: unknown) => {
    added.add(name);
    const number = Number(/\d+/.exec(name)?.[0]);
    // Written by our own build.
    if (name === searchFiles.terms(number)) store.addTerms(number, content as TermFile);
    else if (name === searchFiles.heads(number)) setHeads(pages, number * list.headsPerFile, content as HeadFile);
    else if (name === searchFiles.answers(number))
      setHeads(
        pages,
        number * file.answersPerFile,
        (content as AnswerFile).map(({ head }) => head),
      );
    else for (const [href, page] of Object.entries(content as AddressFile)) if (pages[page]) byHref.set(href, pages[page]);
  };

  return {
    ...store.held,
    pages,
    positions: askFirst(store.positions, (term) => askTerms(term, term)),
    pagesByHref: askFirst(byHref, (href) => asked.add(searchFiles.addresses(getAddressFile(href, list.addressFiles)))),
    plainPages: list.plainTitles.flatMap((page) => pages[page] ?? []),
    shards: {
      askTerms,
      askPage: ({ index, href }) => {
        if (href === '') asked.add(searchFiles.answers(Math.floor(index / file.answersPerFile)));
      },
      takeAsked: () => {
        const taken = [...asked];
        asked.clear();
        return taken;
      },
      has: (name) => added.has(name),
      add,
      // All files are of one size: where few terms fill one, many pages hold each.
      termFiles: [...list.sizes.entries()].sort(([, a], [, b]) => a - b).map(([number]) => searchFiles.terms(number)),
      headFiles: Array.from({ length: Math.ceil(pages.length / list.headsPerFile) }, (_, number) => searchFiles.heads(number)),
    },
  };
}

/** Holds the terms that were loaded. Each has the position that it has among all of the site's. */
function createStore(pages: readonly IndexedPage[], { sizes }: ShardList) {
  const starts = [0, ...sizes].map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const terms = new Array<string>(starts.at(-1) ?? 0);
  const [weights, holders]: [number[], IndexedPage[][]] = [[], []];
  const positions = new Map<string, number>();
  const addTerms = (number: number, file: TermFile) => {
    for (const [index, [term, postings]] of unpackTerms(file).entries()) {
      const position = (starts[number] ?? 0) + index;
      terms[position] = term;
      positions.set(term, position);
      weights[position] = weighTerm(term, postings.length, pages.length);
      holders[position] = postings.flatMap(({ page }) => pages[page] ?? []);
      for (const { page, questions } of postings) {
        if (questions.length === 0) pages[page]?.details.add(position);
        for (const [question, whole] of questions) addToQuestion(pages[page], question, position, whole);
      }
    }
  };
  return { held: { terms, weights, holders }, positions, addTerms };
}

/** Notes the files whose terms lie between two. */
function createTermNoter({ firstTerms }: ShardList, asked: Set<string>) {
  const firsts = firstTerms.split(' ');
  return (first: string, last: string) => {
    let number = Math.max(0, findLastAtMost(firsts, first));
    for (; number < firsts.length && (firsts[number] ?? '') <= last; number++) asked.add(searchFiles.terms(number));
  };
}

function setHeads(pages: readonly IndexedPage[], first: number, heads: readonly (PageHead | undefined)[]): void {
  for (const [index, head] of heads.entries()) if (head) setHead(pages[first + index], head);
}

function setHead(page: IndexedPage | undefined, [href, title]: PageHead): void {
  if (page) Object.assign(page, { href, title });
}

/** Files come in any order; the terms of a question stand in the order of the alphabet. */
function addToQuestion(page: IndexedPage | undefined, question: number, term: number, whole: number): void {
  if (!page) return;
  while (page.questions.length <= question) page.questions.push([]);
  const terms = page.questions[question] ?? [];
  terms.push(term);
  if (term < (terms.at(-2) ?? 0)) terms.sort((a, b) => a - b);
  page.wholes[question] = whole;
}

/** A lookup that notes what it is asked for. */
function askFirst<Value>(known: ReadonlyMap<string, Value>, ask: (key: string) => void) {
  const get = (key: string) => {
    ask(key);
    return known.get(key);
  };
  return { get, has: (key: string) => get(key) !== undefined };
}

/** The position of the last of some texts in order that does not come after a text; -1 if all do. */
function findLastAtMost(sorted: readonly string[], text: string): number {
  let [low, high] = [-1, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? '') <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}
