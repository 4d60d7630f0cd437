import { countFilters, filterPages, type FilterCounts, type SearchFilters } from './filters.ts';
import { openSearchFiles, type LoadFile } from './load-files.ts';
import type { MarkedPart } from './mark.ts';
import type { DetectLanguage, OtherLanguage } from './other-language.ts';
import type { PrepareOptions } from './prepare.ts';
import type { QuestionFile } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import { minNotCovered } from './sense.ts';
import { rankQuery, type RankedQuery, type TextSearch } from './rank.ts';
import type { ScoredPage } from './score.ts';
import { createResultBuilder } from './build-result.ts';

/** A page that answers a query, ready to show. */
export interface SearchResult {
  href: string;
  title: MarkedPart[];
  /** The short answer; undefined while it is on its way, empty if it can't be had. */
  answer: MarkedPart[] | undefined;
  category: string;
  devices: readonly string[];
  /** Headings and steps that match, as deep links. */
  parts: DeepLink[];
  /** The step or section that the query asks for, where it asks for one. */
  asked?: DeepLink | undefined;
}

/** A part of a page that a link opens. */
export interface DeepLink {
  href: string;
  title: string;
}

/** What a search found. */
export interface SearchAnswer {
  /** `weak`: nothing answers for sure, the pages are only the closest. */
  state: 'results' | 'weak' | 'empty';
  /** How probable it is that the first page answers, 0 to 1. */
  confidence: number;
  /** Addresses of the first pages found, best first. */
  hrefs: string[];
  /** How many pages were found. */
  count: number;
  /** What was searched for instead of what was typed. */
  correction?: string | undefined;
  /** The query is in a language that search does not know. */
  otherLanguage?: OtherLanguage | undefined;
  /** What is said of a matter that no page covers, and where its reader goes on; empty if nowhere in particular. */
  notCovered?: { say: string; label: string; href: string } | undefined;
  /** The page that the query names by number or address. */
  directHref?: string | undefined;
  /** The text of the pages was needed and could not be searched: only titles, questions and short answers were. */
  isTextMissing: boolean;
  counts: FilterCounts;
  /** Where a person helps. */
  contact: [label: string, href: string];
  /** Some of the results, whole. Never rejects: what can't be loaded stays empty. */
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
  /** How many pages are wanted at once: their addresses and titles come with the answer. */
  limit?: number;
  /** Whether the reader still waits. For an answer that is too late, neither the text of the pages nor missing titles are loaded. */
  isWanted?: () => boolean;
}

/** What an engine needs from its surroundings. */
export interface EngineSources {
  load: LoadFile;
  /** Without it, the text of the pages is not searched. */
  textSearch?: TextSearch;
  /** Without it, only letters tell a language that search does not know. */
  detectLanguage?: DetectLanguage;
}

/** Search, from query to ranked answers. */
export interface SearchEngine {
  /** Rejects if the questions of the pages can't be loaded; does without everything else that can't be. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** The same search with all that led to its order. */
  explain(query: string, options?: SearchOptions): Promise<Explanation>;
  /** The questions that readers ask most, most wanted first. Rejects if they can't be loaded. */
  loadMostAsked(max: number): Promise<{ href: string; title: string }[]>;
  /** Loads what later searches need most on a large site, as long as nobody searches. Never rejects once a search was answered. */
  loadAhead(isIdle: () => boolean): Promise<void>;
}

/** An answer and the evidence behind it. */
export interface Explanation {
  answer: SearchAnswer;
  ranked: RankedQuery;
  index: QuestionIndex;
}

/** Pages offered when nothing answers for sure. */
const maxWeakResults = 3;

/** Pages below this have no more than a common word with the query. */
const minWeakScore = 0.12;

/** Pages that say less than this share of what the best says are left out. */
const minShare = 0.3;

/** A longer message is not shown back with every slip put right, nor a translation that leaves words out. */
const maxCorrectedWords = 12;

/** Pages wanted at once, unless told. */
const defaultLimit = 10;

/** Makes an engine that searches what `load` gives. It touches neither network nor document: the sources do. */
export function createEngine({ load, textSearch, detectLanguage }: EngineSources): SearchEngine {
  const files = openSearchFiles(load);

  const explain = async (
    query: string,
    { filters = {}, limit = defaultLimit, isWanted = () => true, ...options }: SearchOptions = {},
  ): Promise<Explanation> => {
    const { file, index } = await files.loadQuestions();
    const ranked = await rankQuery(query, files, { textSearch, detectLanguage, isWanted }, options satisfies PrepareOptions);
    const found = cutTail(ranked.pages, ranked.isSure);
    const filtered = filterPages(found, filters, file.categories);
    const wanted = [...(ranked.direct ? [ranked.direct] : []), ...filtered.slice(0, limit).map(({ page }) => page)];
    if (isWanted()) await files.loadHeads(wanted);
    // What can't be named can't be shown.
    const shown = filtered.filter(({ page }, place) => place >= limit || page.href !== '');
    const toResult = createResultBuilder(ranked, file, index);
    const answer: SearchAnswer = {
      ...describeAnswer(ranked, shown),
      hrefs: shown.slice(0, limit).map(({ page }) => page.href),
      notCovered: findTheme(ranked, file),
      counts: countFilters(found, filters, file.categories),
      contact: file.contact,
      load: async (from, to) => {
        const pages = shown.slice(from, to).map(({ page }) => page);
        const answers = await Promise.all(pages.map(({ index: position }) => files.loadAnswer(position)));
        void files.warmAnswers();
        return pages.flatMap((page, place) => (page.href === '' ? [] : [toResult(page, answers[place])]));
      },
      preview: (from, to) => shown.slice(from, Math.min(to, limit)).map(({ page }) => toResult(page)),
    };
    return { answer, ranked, index };
  };

  return {
    search: async (query, options) => (await explain(query, options)).answer,
    explain,
    loadAhead: (isIdle) => files.loadAhead(isIdle),
    loadMostAsked: async (max) => {
      const { file, index } = await files.loadQuestions();
      const pages = file.mostAsked.slice(0, max).flatMap((position) => index.pages[position] ?? []);
      await files.loadHeads(pages);
      return pages.filter(({ href }) => href !== '');
    },
  };
}

function describeAnswer({ prepared, direct, otherLanguage, text, confidence, isSure }: RankedQuery, shown: readonly ScoredPage[]) {
  const isShownBack = prepared.understanding.words.length <= maxCorrectedWords && prepared.translated === 1;
  const state: SearchAnswer['state'] = isSure ? 'results' : 'weak';
  return {
    state: shown.length === 0 ? ('empty' as const) : state,
    confidence,
    count: shown.length,
    correction: isShownBack ? prepared.correction : undefined,
    otherLanguage,
    directHref: direct?.href === '' ? undefined : direct?.href,
    isTextMissing: text === null,
  };
}

/** The theme of a query that no page covers; undefined where one may. */
function findTheme({ ranking: { sense }, otherLanguage, isSure }: RankedQuery, { themes }: QuestionFile): SearchAnswer['notCovered'] {
  if (!sense || isSure || otherLanguage || sense.notCovered < minNotCovered) return undefined;
  const [say, label, href] = themes[sense.theme] ?? [];
  return say === undefined || label === undefined || href === undefined ? undefined : { say, label, href };
}

function cutTail(pages: readonly ScoredPage[], isSure: boolean): ScoredPage[] {
  if (!isSure) return pages.filter(({ score }) => score >= minWeakScore).slice(0, maxWeakResults);
  const best = Math.min(1, pages[0]?.score ?? 0);
  return pages.filter(({ score }) => score >= best * minShare);
}
