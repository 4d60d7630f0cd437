import { findDirectPage } from '../engine/direct.ts';
import { findMatchingParts, getMatchStems, markMatches, type MarkedPart } from '../engine/mark.ts';
import { isConfident, needsWordList, prepareQuery, type PreparedQuery, type PrepareOptions } from '../engine/prepare.ts';
import type { PageAnswer, SearchPage } from '../engine/question-file.ts';
import type { Classifier } from '../engine/classifier.ts';
import type { QuestionIndex } from '../engine/question-index.ts';
import { addSense, needsSense, type Ranking } from '../engine/sense.ts';
import { countFilters, filterPages, type FilterCounts, type SearchFilters } from '../engine/filters.ts';
import { scorePages, type ScoredPage } from '../engine/score.ts';
import { mergeTextHits, planTextQueries, searchText } from '../engine/text-search.ts';
import { loadAnswer, loadClassifier, loadQuestions, loadWords, warmAnswers } from './search-files.ts';
import { askText } from './text-engine.ts';

/** A page that answers a query, ready to show. */
export interface SearchResult {
  href: string;
  title: MarkedPart[];
  /** The short answer; undefined while it is on its way, empty if it can't be had. */
  answer: MarkedPart[] | undefined;
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
  /** The same results at once, without what is still on its way: short answers and parts. */
  preview(from: number, to: number): SearchResult[];
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

/** Words from which a classifier can tell more than a word alone; more of them while the last may be unfinished. */
const minSenseWords = 2;
const minTypedWords = 3;

/** Pages below this have no more than a common word with the query. */
const minWeakScore = 0.12;

/** Pages that say less than this share of what the best says are left out. */
const minShare = 0.3;

/** A longer message is not shown back with every slip put right, nor a translation that leaves words out. */
const maxCorrectedWords = 12;

/** Deep links below a result. */
const maxParts = 2;

/** Searches the site. Rejects if its question file can't be loaded; does without the text engine if that fails. */
export async function search(query: string, { filters = {}, withText = false, ...options }: SearchOptions = {}): Promise<SearchAnswer> {
  const { file, index } = await loadQuestions();
  const direct = findDirectPage(query, index);
  const { prepared, ranking } = await understandAndRank(query, index, options, direct !== undefined);
  const { understanding } = prepared;
  const isSure = direct !== undefined || ranking.isSure;
  const mayKnowMore = !isSure && (file.classifiers.length === 0 || (await hasTextWord(prepared, options)));
  const text = withText || mayKnowMore ? await findInText(prepared) : undefined;
  const merged = mergeTextHits(ranking.scored, text ?? new Map<number, number>(), (page) => index.pages[page], isSure);
  const pages = direct ? putFirst(direct, merged) : merged;
  const enough = cutTail(pages, isSure);
  const shown = filterPages(enough, filters, file.categories);
  const stems = getMatchStems(understanding, index);
  return {
    state: shown.length === 0 ? 'empty' : isSure ? 'results' : 'weak',
    total: shown.length,
    correction: understanding.words.length > maxCorrectedWords || prepared.translated < 1 ? undefined : prepared.correction,
    directHref: direct?.href,
    isTextMissing: text === null,
    counts: countFilters(enough, filters, file.categories),
    contact: file.contact,
    load: async (from, to) => {
      const results = await Promise.all(
        shown.slice(from, to).map(async ({ page }) => toResult(page, await loadAnswer(page.index, file.answersPerFile))),
      );
      void warmAnswers();
      return results;
    },
    preview: (from, to) => shown.slice(from, to).map(({ page }) => toResult(page)),
  };

  function toResult(page: SearchPage, loaded?: PageAnswer): SearchResult {
    return {
      href: page.href,
      title: markMatches(page.title, stems),
      answer: loaded && markMatches(loaded.answer, stems),
      category: file.categories[page.category]?.[0] ?? '',
      devices: page.devices,
      parts: findMatchingParts(loaded?.parts ?? [], understanding.units, index, maxParts).map(([anchor, title]) => ({
        href: `${page.href}#${anchor}`,
        title,
      })),
    };
  }
}

/** What a query is taken for, and the pages in order. */
interface Ranked {
  prepared: PreparedQuery;
  ranking: Ranking;
}

/** Understands the query, and loads what can help with that only where the words alone leave a doubt. */
async function understandAndRank(query: string, index: QuestionIndex, options: PrepareOptions, isDirect: boolean): Promise<Ranked> {
  const plain = rankByWords(prepareQuery(query, index, undefined, options), index);
  if (isDirect || !needsSense(plain.ranking, plain.prepared)) return plain;
  const { language, understanding } = plain.prepared;
  const minWords = options.isTyping === true ? minTypedWords : minSenseWords;
  const classifier = language !== 'en' || understanding.words.length >= minWords ? await loadClassifier(language) : undefined;
  const english = language === 'en' ? classifier : undefined;
  if (!needsWordList(plain.prepared, english)) return rankBySense(query, plain, classifier, index);
  const prepared = prepareQuery(query, index, await loadWords(), { ...options, classifier: english });
  const own = prepared.language === language ? classifier : await loadClassifier(prepared.language);
  const ranked = rankBySense(query, rankByWords(prepared, index), own, index);
  // A guess that leads to no sure answer is dropped.
  return prepared.isGuess && !ranked.ranking.isSure ? rankBySense(query, plain, classifier, index) : ranked;
}

function rankByWords(prepared: PreparedQuery, index: QuestionIndex): Ranked {
  const scored = scorePages(prepared.understanding, index);
  return { prepared, ranking: { scored, isSure: isConfident(scored, prepared.understanding) } };
}

/** Adds what search learnt of the language where words alone leave a doubt. */
function rankBySense(query: string, ranked: Ranked, classifier: Classifier | undefined, index: QuestionIndex): Ranked {
  if (!classifier || !needsSense(ranked.ranking, ranked.prepared)) return ranked;
  return { ...ranked, ranking: addSense(query, ranked.prepared, ranked.ranking, classifier, index) };
}

/** Whether the query holds a word that only the text of a page has: there alone the text can know more than the questions. */
async function hasTextWord({ understanding: { unknown, words } }: PreparedQuery, { isTyping = false }: PrepareOptions): Promise<boolean> {
  const finished = isTyping ? unknown.filter((word) => word !== words.at(-1)) : unknown;
  const list = finished.length > 0 ? await loadWords() : undefined;
  return finished.some((word) => list?.ranks.has(word) === true);
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
