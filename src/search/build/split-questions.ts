import { searchFiles } from '../engine/file-names.ts';
import { packLists, unpackLists } from '../engine/number-lists.ts';
import type { IndexedPage, QuestionFile } from '../engine/question-file.ts';
import { buildQuestionIndex } from '../engine/question-index.ts';
import { getAddressFile, packTerms, type AddressFile, type HeadFile, type Posting } from '../engine/shard-file.ts';

/**
 * Sites of more pages have their questions in parts. One file of so many weighs some 50 kB, little more than the parts of a
 * query and their list, and later searches load nothing.
 */
export const maxPagesInOneFile = 400;

/** A file of terms is full with so many characters, some 3 kB compressed: a query needs about ten of them. */
const maxTermCharacters = 7_000;

/** Addresses in a file, which is loaded for one of them. */
const addressesPerFile = 64;

/** Titles in a file that is loaded ahead, some 20 kB. */
const headsPerFile = 500;

/** The question file of a large site, without what stands in files of its own, and these files by name. */
export interface SplitQuestions {
  questions: QuestionFile;
  files: [name: string, content: object][];
}

/** Splits a question file: its terms in the order of the alphabet, with the pages that hold them, and its addresses. */
export function splitQuestions(file: QuestionFile): SplitQuestions {
  const { pages, terms, holders, plainPages } = buildQuestionIndex(file);
  const held = terms.map((term, position): HeldTerm => [term, (holders[position] ?? []).map((page) => toPosting(page, position))]);
  const groups = groupTerms(held.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const places = new Map(groups.flat().map(([term], place) => [term, place]));
  const addressFiles = listAddresses(pages);
  return {
    questions: {
      ...file,
      terms: '',
      references: file.references.map(([href, title, category, names, article, rows]) => {
        const renumbered = unpackLists(rows).map((row) => row.map((term) => places.get(terms[term] ?? '') ?? 0));
        return [href, title, category, names, article, packLists(renumbered)];
      }),
      pages: { ...file.pages, heads: [], questions: '', details: '' },
      shards: {
        firstTerms: groups.map(([first]) => first?.[0] ?? '').join(' '),
        sizes: groups.map(({ length }) => length),
        plainTitles: plainPages.map(({ index }) => index),
        mostAsked: file.mostAsked.map((page) => [pages[page]?.href ?? '', pages[page]?.title ?? '']),
        addressFiles: addressFiles.length,
        headsPerFile,
      },
    },
    files: [
      ...groups.map((group, number): [string, object] => [searchFiles.terms(number), packTerms(group)]),
      ...addressFiles.map((addresses, number): [string, object] => [searchFiles.addresses(number), addresses]),
      ...Array.from({ length: Math.ceil(pages.length / headsPerFile) }, (_, number): [string, HeadFile] => [
        searchFiles.heads(number),
        file.pages.heads.slice(number * headsPerFile, (number + 1) * headsPerFile),
      ]),
    ],
  };
}

type HeldTerm = readonly [term: string, postings: readonly Posting[]];

function toPosting({ index, questions, wholes }: IndexedPage, term: number): Posting {
  const held = [...questions.entries()].filter(([, terms]) => terms.includes(term));
  return { page: index, questions: held.map(([question]) => [question, wholes[question] ?? 0]) };
}

/** Neighbours of the alphabet, until a file is full; a term that most pages hold fills one alone. */
function groupTerms(held: readonly HeldTerm[]): HeldTerm[][] {
  const groups: HeldTerm[][] = [];
  let left = 0;
  for (const one of held) {
    const { terms, pages, questions, wholes } = packTerms([one]);
    const size = terms.length + pages.length + questions.length + wholes.length;
    const last = groups.at(-1);
    if (last && size <= left) last.push(one);
    else groups.push([one]);
    left = (last && size <= left ? left : maxTermCharacters) - size;
  }
  return groups;
}

function listAddresses(pages: readonly IndexedPage[]): AddressFile[] {
  const count = Math.ceil(pages.length / addressesPerFile);
  const files = Array.from({ length: count }, (): AddressFile => ({}));
  for (const { href, index } of pages) Object.assign(files[getAddressFile(href, count)] ?? {}, { [href]: index });
  return files;
}
