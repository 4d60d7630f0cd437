import { countEach } from '../../lib/count-each.ts';
import { packLists, toDistances } from './number-lists.ts';
import { packMarks, type AnswerFile, type PackedReference, type QuestionFile, type WordFile } from './question-file.ts';
import { getReferenceName } from './reference.ts';
import type { SearchPage, SearchReference } from './search-page.ts';
import { getStems, splitWords } from './text.ts';
import { getAliasKey } from './understand.ts';
import { writtenMark } from './word-list.ts';

/** Other wordings, as writers keep them. */
export interface Aliases {
  /** Groups of words for one thing; each leads to the others. */
  groups: readonly (readonly string[])[];
  /** Words that lead to another, but not back. */
  directed: readonly { words: readonly string[]; means: readonly string[] }[];
  /** Words that are slips, never offered as a correction. */
  slips: readonly string[];
  /** Matters the site has no answer to. */
  notCovered: readonly string[];
  languages: ReadonlyMap<string, { ignore: readonly string[]; words: readonly { means: string; words: readonly string[] }[] }>;
}

/** Facts about the site that search shows. */
export interface SearchSite {
  mostAskedHrefs: readonly string[];
  contact: [label: string, href: string];
  /** Languages with a classifier. */
  classifiers: readonly string[];
  references: readonly SearchReference[];
  /** What is said of each theme that no page covers, and where its reader goes on. */
  themes: QuestionFile['themes'];
}

/** The first answer shows six pages from anywhere: small files cost it least. */
const answersPerFile = 6;

/** Headings whose words say nothing about the page: most pages have them. */
const maxPartShare = 0.3;

/** Makes the file that answers from titles, declared queries and short answers. Pages keep their order. */
export function buildQuestionFile(pages: readonly SearchPage[], aliases: Aliases, site: SearchSite): QuestionFile {
  const common = findCommonParts(pages);
  const questions = pages.map((page) => [page.title, ...page.queries].map(getStems));
  const details = pages.map((page, index) => {
    const own = new Set(questions[index]?.flat());
    const parts = page.parts.filter(([, text]) => !common.has(text)).map(([, text]) => text);
    const stems = getStems([page.answer, ...parts.slice(0, maxPartsForTerms)].join(' '));
    return [...new Set([...stems, ...listAmounts(page.text)])].filter((stem) => !own.has(stem));
  });
  const terms = sortByUse([...questions.flat(2), ...details.flat()]);
  const positions = new Map(terms.map((term, position) => [term, position]));
  const toPositions = (stems: readonly string[]) => stems.flatMap((stem) => positions.get(stem) ?? []).sort((a, b) => a - b);
  const categories = [...new Map([...pages, ...site.references].map(({ category }) => [category[1], category])).values()];
  const devices = [...new Set(pages.flatMap((page) => page.devices))].sort();
  return {
    terms: terms.join(' '),
    categories,
    devices,
    mostAsked: site.mostAskedHrefs.map((href) => pages.findIndex((page) => page.href === href)).filter((index) => index >= 0),
    contact: site.contact,
    classifiers: [...site.classifiers],
    answersPerFile,
    pages: {
      ids: packLists([toDistances(pages.map(({ id }) => id))]),
      categories: packLists([pages.map((page) => categories.findIndex(([, slug]) => slug === page.category[1]))]),
      marks: packLists([pages.map((page) => packMarks(page, devices))]),
      heads: pages.map(({ href, title }) => [href, title]),
      questions: questions.map((own) => packLists(own.map((stems) => toDistances(toPositions(stems))))).join('/'),
      details: details.map((own) => packLists([toDistances(toPositions(own))])).join('/'),
    },
    references: site.references.map(({ href, title, category, names, articleHref, rows }): PackedReference => [
      href,
      title,
      categories.findIndex(([, slug]) => slug === category[1]),
      names.map((name) => getReferenceName(splitWords(name))).join('|'),
      pages.findIndex((page) => page.href === articleHref),
      packLists(rows.map((row) => toPositions(getStems(row)))),
    ]),
    aliases: packAliases(aliases),
    outside: aliases.notCovered.map((phrase) => getStems(phrase).join(' ')),
    themes: [...site.themes],
  };
}

/** The terms, each once, most frequent first: what is written most often then has the shortest number. */
function sortByUse(terms: readonly string[]): string[] {
  return [...countEach(terms)].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([term]) => term);
}

/** Amounts and rates in the text of a page, in their normal form. Small round numbers and years stand everywhere and say nothing. */
function listAmounts(text: string): string[] {
  return splitWords(text).filter((word) => /^(?:\d{5,}|\d+\.\d+)$/.test(word));
}

/** Steps beyond these are details of details. */
const maxPartsForTerms = 24;

/** Steps beyond these are reached from the page itself. */
const maxParts = 28;

/** Short answers, headings and steps, in files of `answersPerFile` pages; with addresses and titles if no other file holds them. */
export function buildAnswerFiles(pages: readonly SearchPage[], hasHeads = false): AnswerFile[] {
  const common = findCommonParts(pages);
  const files: AnswerFile[] = [];
  for (let start = 0; start < pages.length; start += answersPerFile) {
    files.push(
      pages.slice(start, start + answersPerFile).map(({ href, title, answer, parts }) => ({
        ...(hasHeads ? { head: [href, title] } : {}),
        answer,
        parts: parts.filter(([, text]) => !common.has(text)).slice(0, maxParts),
      })),
    );
  }
  return files;
}

/** A word that no page has, and that buyers write less often than this, is seldom what a slip was meant to be. */
const minWritten = 60;

/**
 * Makes the file of all words, for spelling and other languages. `written` are texts of buyers: what a slip was meant
 * to be is told by what they write most, and not by what pages say.
 */
export function buildWordFile(pages: readonly SearchPage[], aliases: Aliases, written: readonly string[] = []): WordFile {
  const counts = new Map<string, number>();
  const add = (text: string, count: number) => {
    for (const word of splitWords(text)) {
      if (/^[a-z]{3,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  };
  for (const page of pages) {
    add(`${page.title} ${page.answer} ${page.text}`, 2);
    add(page.queries.join(' '), 1);
  }
  // Other wordings are words that buyers write; the search understands them, so they may be meant.
  add([...aliases.groups.flat(), ...aliases.directed.flatMap(({ words }) => words)].join(' '), 1);
  const onPages = new Set(counts.keys());
  add(written.join(' '), 1);
  for (const slip of aliases.slips) counts.delete(slip);
  return {
    words: [...counts]
      .filter(([word, count]) => onPages.has(word) || count >= minWritten)
      .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
      .map(([word]) => (onPages.has(word) ? word : writtenMark + word))
      .join(' '),
    languages: Object.fromEntries(
      [...aliases.languages].map(([language, { ignore, words }]) => [
        language,
        {
          ignore: ignore.join(' '),
          words: words
            .flatMap(({ means, words: phrases }) => phrases.map((phrase) => `${splitWords(phrase).join(' ')}=${means}`))
            .join('\n'),
        },
      ]),
    ),
  };
}

function packAliases({ groups, directed }: Aliases): string {
  return [
    ...groups.map((words) => words.map(getAliasKey).join('~')),
    ...directed.flatMap(({ words, means }) =>
      words.flatMap((word) => means.map((meaning) => `${getAliasKey(word)}=${getAliasKey(meaning)}`)),
    ),
  ].join('\n');
}

/** Headings that many pages share, such as "Sources". */
function findCommonParts(pages: readonly SearchPage[]): ReadonlySet<string> {
  const counts = countEach(pages.flatMap(({ parts }) => [...new Set(parts.map(([, text]) => text))]));
  const limit = Math.max(3, pages.length * maxPartShare);
  return new Set([...counts].filter(([, count]) => count >= limit).map(([text]) => text));
}
