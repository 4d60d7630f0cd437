import type { IndexedPage } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';
import { weighMissed } from './term-weight.ts';
import { getStems, getTitleKey } from './text.ts';
import type { QueryUnit, Understanding } from './understand.ts';

/** How well a page answers a query. */
export interface ScoredPage {
  page: IndexedPage;
  /** What pages are sorted by. */
  score: number;
  /** How close the query is to the page's title or one of its declared queries (0 to 1). */
  likeness: number;
  /** Share of the query that the page's title, queries, short answer and headings speak of (0 to 1). */
  coverage: number;
  /** The same share where what tells most counts most: one rare word left out, and the page is about something else. */
  carried: number;
}

/** What a match in the short answer or a heading counts, against 1 in a title or declared query. */
const detailWeight = 0.6;

/** Share of likeness in the score; the rest is coverage. */
const likenessShare = 0.62;

/** What likeness to the title itself adds: a title says what the page is for, a declared query what it also answers. */
const titleShare = 0.08;

/** What a declared query adds that is asked word for word: its writer has said which page it needs. */
const exactShare = 0.4;
const exactLikeness = 0.999;

/** What describes the past counts a little less than what holds today. */
const historicalFactor = 0.94;

/** What one step of popularity adds; it decides only between near equals. */
const popularityStep = 0.01;

/** A page whose title is the query stands above everything else. */
export const titleScore = 3;

/** Pages that speak of what the query asks for, best first. */
export function scorePages({ words, units }: Understanding, index: QuestionIndex): ScoredPage[] {
  const titled = findTitled(words, index);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return titled ? [{ page: titled, score: titleScore, likeness: 1, coverage: 1, carried: 1 }] : [];
  // A short query must be met in full. A pasted message holds much that no page needs to mention.
  const recallShare = units.length <= 5 ? 1.4 : units.length <= 9 ? 0.9 : 0.6;
  // Only pages with a term of the query can score; most have none.
  const terms = [...new Set(units.flatMap(({ options }) => options.flatMap((option) => option.terms)))];
  const candidates = new Set<IndexedPage>();
  for (const term of terms) for (const page of index.holders[term] ?? []) candidates.add(page);
  if (titled) candidates.add(titled);
  const isAsked = new Uint8Array(index.terms.length);
  for (const term of terms) isAsked[term] = 1;
  const squares = units.reduce((sum, { weight }) => sum + weight * weight, 0);
  const asked: Asked = { units, terms, isAsked, total, squares, beta: recallShare, match: rememberMatches(units, index) };
  return [...candidates]
    .map((page) => {
      const scored = scorePage(page, asked);
      return page === titled ? { ...scored, score: titleScore, likeness: 1 } : scored;
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.page.index - b.page.index);
}

/** The page whose title is asked: it holds all words of the query, and no others. */
function findTitled(words: readonly string[], index: QuestionIndex): IndexedPage | undefined {
  const key = getTitleKey(words.join(' '));
  const terms = getStems(words.join(' ')).map((stem) => index.positions.get(stem) ?? -1);
  const whole = terms.reduce((sum, term) => sum + weighMissed(index.weights[term] ?? 0), 0);
  const pages = terms.length === 0 ? index.plainPages : (index.holders[Math.min(...terms)] ?? []);
  return pages.findLast((page) => {
    const title = page.questions[0] ?? [];
    if ((page.wholes[0] ?? 0) !== whole || !terms.every((term) => title.includes(term))) return false;
    index.shards?.askPage(page);
    return getTitleKey(page.title) === key;
  });
}

/** What a query asks. */
interface Asked {
  units: readonly QueryUnit[];
  /** All terms of the units, once as a list and once by position. */
  terms: readonly number[];
  isAsked: Uint8Array;
  /** Sums of the units' weights and of their squares. */
  total: number;
  squares: number;
  /** How much it counts that all of the query is met, against that nothing else is asked. */
  beta: number;
  match: (hits: readonly number[]) => Match;
}

/** What some terms hold of a query. */
interface Match {
  /** How well they hold each unit, 0 to 1. */
  gains: readonly number[];
  /** What they hold of the weight of all units. */
  matched: number;
  /** What they weigh of a question that holds them, as surely as they were meant, and what it weighs more than if they were missed. */
  weighed: number;
  regained: number;
}

/** Of a large site, tens of thousands of questions hold the same few terms of a query: each selection is matched once. */
function rememberMatches(units: readonly QueryUnit[], index: QuestionIndex): Asked['match'] {
  const known = new Map<string | number, Match>();
  return (hits) => {
    const [first = -1, second = -1] = hits;
    // Most hold one or two: a text for each would cost more than all else.
    const key = hits.length > 2 ? hits.join() : (first + 1) * (index.terms.length + 1) + second + 1;
    const found = known.get(key);
    if (found) return found;
    const met = new Map<number, number>();
    const gains = units.map((unit) => matchUnit(unit, hits, met, index));
    const match = {
      gains,
      ...weighMet(met, index),
      matched: units.reduce((sum, { weight }, place) => sum + weight * (gains[place] ?? 0), 0),
    };
    known.set(key, match);
    return match;
  };
}

function scorePage(page: IndexedPage, { units, terms, isAsked, total, squares, beta, match }: Asked): ScoredPage {
  const best = new Array<number>(units.length).fill(0);
  const take = (gains: readonly number[], share: number) => {
    for (let place = 0; place < best.length; place++) best[place] = Math.max(best[place] ?? 0, share * (gains[place] ?? 0));
  };
  let likeness = 0;
  let titleLikeness = 0;
  for (let place = 0; place < page.questions.length; place++) {
    const hits = page.questions[place]?.filter((term) => isAsked[term] === 1) ?? [];
    if (hits.length === 0) continue;
    const { gains, matched, weighed, regained } = match(hits);
    take(gains, 1);
    // How much of the question the query speaks of.
    const precision = weighed / ((page.wholes[place] ?? 0) + regained);
    const own = getLikeness(matched / total, precision, beta);
    likeness = Math.max(likeness, own);
    if (place === 0) titleLikeness = own;
  }
  take(match(terms.filter((term) => page.details.has(term))).gains, detailWeight);
  let covered = 0;
  let carried = 0;
  for (const [place, { weight }] of units.entries()) {
    covered += weight * (best[place] ?? 0);
    carried += weight * weight * (best[place] ?? 0);
  }
  const coverage = covered / total;
  carried /= squares;
  if (coverage === 0) return { page, score: 0, likeness, coverage, carried };
  const evidence =
    (likenessShare * likeness + (1 - likenessShare) * coverage + titleShare * titleLikeness + (likeness > exactLikeness ? exactShare : 0)) *
    (page.isHistorical ? historicalFactor : 1);
  return { page, score: evidence + (page.popularity - 3) * popularityStep, likeness, coverage, carried };
}

/** How alike a query and a question are, from what of the one the other holds. */
function getLikeness(recall: number, precision: number, beta: number): number {
  const square = beta * beta;
  return ((1 + square) * precision * recall) / (square * precision + recall);
}

/** How well the terms hold a unit (0 to 1). `met` receives the terms used, and how surely they were meant. */
function matchUnit(unit: QueryUnit, terms: readonly number[], met: Map<number, number>, { weights }: QuestionIndex): number {
  let gain = 0;
  for (const option of unit.options) {
    let found = 0;
    let all = 0;
    for (const term of option.terms) {
      const weight = weights[term] ?? 0;
      all += weight;
      if (terms.includes(term)) found += weight;
    }
    if (found === 0) continue;
    // Half a phrase says less than half of what the phrase says.
    const share = found / all;
    gain = Math.max(gain, option.weight * (share === 1 ? 1 : share * 0.7));
    for (const term of option.terms) if (terms.includes(term)) met.set(term, Math.max(met.get(term) ?? 0, option.weight));
  }
  return gain;
}

function weighMet(met: ReadonlyMap<number, number>, { weights }: QuestionIndex): Pick<Match, 'weighed' | 'regained'> {
  let [weighed, regained] = [0, 0];
  for (const [term, sureness] of met) {
    const weight = weights[term] ?? 0;
    weighed += weight * sureness;
    regained += weight - weighMissed(weight);
  }
  return { weighed, regained };
}
