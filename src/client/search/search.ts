import { findDirectPage } from '../../lib/search/direct.ts';
import { findMatchingParts, getMatchStems, markMatches, type MarkedPart } from '../../lib/search/mark.ts';
import { isConfident, needsWordList, prepareQuery, type PreparedQuery } from '../../lib/search/prepare.ts';
import type { SearchPage } from '../../lib/search/question-file.ts';
import { countFilters, filterPages, type FilterCounts, type SearchFilters } from '../../lib/search/filters.ts';
import { scorePages, type ScoredPage } from '../../lib/search/score.ts';
import { mergeTextHits, planTextQueries, searchText } from '../../lib/search/text-search.ts';
import { loadAnswer, loadQuestions, loadWords, warmAnswers } from './search-files.ts';
import { askText } from './text-engine.ts';

/** A page that answers a query, ready to show. */
export interface SearchResult {
  href: string;
  title: MarkedPart[];
  answer: MarkedPart[];
  category: string;
  devices: readonly string[];
  /** Headings and steps that match, as deep links. */
  parts: { href: string; title: string }[];
}

/** What a search found. */
export interface SearchAnswer {
  /** `weak`: nothing answers for sure, the pages are only the closest. */
  state: 'results' | 'weak' | 'empty';
  total: number;
  /** What was searched for instead of what was typed. */
  correction?: string | undefined;
  /** The page that the query names by number or address. */
  directHref?: string | undefined;
  /** The text of the pages could not be searched: only titles, questions and short answers were. */
  isTextMissing: boolean;
  counts: FilterCounts;
  /** Where a person helps. */
  contact: [label: string, href: string];
  load(from: number, to: number): Promise<SearchResult[]>;
}

/** How to search. */
export interface SearchOptions {
  filters?: SearchFilters;
  /** The reader is still typing the last word. */
  isTyping?: boolean;
  /** Take the words as typed. */
  isExact?: boolean;
  /** Search the text of the pages even if their questions answer. */
  withText?: boolean;
}

/** Pages offered when nothing answers for sure. */
const maxWeakResults = 3;

/** Pages below this have no more than a common word with the query. */
const minWeakScore = 0.12;

/** Pages that say less than this share of what the best says are left out. */
const minShare = 0.3;

/** Deep links below a result. */
const maxParts = 2;

/** Searches the site. Rejects if its question file can't be loaded; does without the text engine if that fails. */
export async function search(query: string, { filters = {}, withText = false, ...options }: SearchOptions = {}): Promise<SearchAnswer> {
  const { file, index } = await loadQuestions();
  const direct = findDirectPage(query, index);
  let prepared = prepareQuery(query, index, undefined, options);
  let scored = scorePages(prepared.understanding, index);
  const weigh = (next: PreparedQuery) => {
    prepared = next;
    scored = scorePages(next.understanding, index);
  };
  if (!direct && needsWordList(prepared)) weigh(prepareQuery(query, index, await loadWords(), options));
  if (prepared.isGuess && !isConfident(scored, prepared.understanding)) weigh(prepareQuery(query, index, undefined, options));
  const { understanding } = prepared;
  const isSure = direct !== undefined || isConfident(scored, understanding);
  const text = isSure && !withText ? undefined : await findInText(prepared);
  const merged = mergeTextHits(scored, text ?? new Map<number, number>(), (page) => index.pages[page], isSure);
  const pages = direct ? putFirst(direct, merged) : merged;
  const enough = cutTail(pages, isSure);
  const shown = filterPages(enough, filters, file.categories);
  const isWeak = !isSure && !isConfident(pages, understanding);
  const stems = getMatchStems(understanding, index);
  return {
    state: shown.length === 0 ? 'empty' : isWeak ? 'weak' : 'results',
    total: shown.length,
    correction: prepared.correction,
    directHref: direct?.href,
    isTextMissing: text === null,
    counts: countFilters(enough, filters, file.categories),
    contact: file.contact,
    load: async (from, to) => {
      const results = await Promise.all(shown.slice(from, to).map(({ page }) => toResult(page)));
      void warmAnswers();
      return results;
    },
  };

  async function toResult(page: SearchPage): Promise<SearchResult> {
    const { answer, parts } = await loadAnswer(page.index, file.answersPerFile);
    return {
      href: page.href,
      title: markMatches(page.title, stems),
      answer: markMatches(answer, stems),
      category: file.categories[page.category]?.[0] ?? '',
      devices: page.devices,
      parts: findMatchingParts(parts, understanding.units, index, maxParts).map(([anchor, title]) => ({
        href: `${page.href}#${anchor}`,
        title,
      })),
    };
  }
}

/** What the text of the pages says; null if it can't be searched. */
async function findInText({ understanding }: PreparedQuery): Promise<Map<number, number> | null> {
  try {
    const list = understanding.unknown.length > 0 ? await loadWords() : undefined;
    return await searchText(planTextQueries(understanding, list), askText);
  } catch {
    return null;
  }
}

function putFirst(page: SearchPage, pages: readonly ScoredPage[]): ScoredPage[] {
  return [{ page, score: 1, likeness: 1, coverage: 1 }, ...pages.filter((entry) => entry.page !== page)];
}

function cutTail(pages: readonly ScoredPage[], isSure: boolean): ScoredPage[] {
  if (!isSure) return pages.filter(({ score }) => score >= minWeakScore).slice(0, maxWeakResults);
  const best = Math.min(1, pages[0]?.score ?? 0);
  return pages.filter(({ score, coverage }) => coverage === 0 || score >= best * minShare);
}
