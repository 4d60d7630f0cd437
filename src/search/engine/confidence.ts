import { maxWeight } from './classifier.ts';
import type { PreparedQuery } from './prepare.ts';
import type { ScoredPage } from './score.ts';
import type { Ranking } from './sense.ts';
import { isStopWord, splitWords } from './text.ts';
import type { Understanding } from './understand.ts';

/** A query of so many known words seldom leads astray. */
const manyWords = 8;

/** What is known about an answer, as numbers of about 0 to 1. The order is that of `confidenceWeights`. */
export function listEvidence({ scored, sense }: Ranking, byWords: readonly ScoredPage[], prepared: PreparedQuery, query: string): number[] {
  const [best, second] = scored;
  const { units, isOutside } = prepared.understanding;
  const share = sense && best ? (sense.shares[best.page.index] ?? 0) : 0;
  const isAgreed = best !== undefined && byWords[0]?.page === best.page;
  return [
    1,
    Math.min(1.2, best?.score ?? 0),
    best?.likeness ?? 0,
    best?.coverage ?? 0,
    Math.min(0.6, (best?.score ?? 0) - (second?.score ?? 0)),
    share,
    sense?.notCovered ?? 0,
    sense ? sense.known : 1,
    sense ? share * sense.known : 0,
    isAgreed ? 1 : 0,
    isOutside ? 1 : 0,
    Math.min(1, units.length / 8),
    prepared.translated < 1 || prepared.language !== 'en' ? 1 : 0,
    getCorrectedShare(query, prepared),
    sense ? 1 : 0,
    best?.page.isHistorical === true ? 1 : 0,
    best?.carried ?? 0,
    getUnknownShare(prepared),
    sense ? sense.shown : 1,
    sense ? sense.support : 1,
    Math.max(sense ? sense.support : 1, best?.carried ?? 0),
    sense && best ? Math.max(0, sense.notCovered - share) : 0,
    sense ? Math.min(1, sense.knownCount / manyWords) : 0,
    sense ? sense.against / maxWeight : 0,
  ];
}

/** Share of what is asked that no page has a word for. */
function getUnknownShare({ understanding: { units } }: PreparedQuery): number {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = units.reduce((sum, { weight, options }) => sum + (options.length === 0 ? weight : 0), 0);
  return total === 0 ? 1 : unknown / total;
}

/** Share of the telling words that search put in place of what was typed. */
function getCorrectedShare(query: string, { correction, translated, understanding }: PreparedQuery): number {
  if (correction === undefined || translated < 1) return 0;
  const typed = new Set(splitWords(query));
  const telling = understanding.words.filter((word) => !isStopWord(word));
  return telling.filter((word) => !typed.has(word)).length / Math.max(1, telling.length);
}

/** How probable it is that the first page answers the query, 0 to 1. */
export function getConfidence(evidence: readonly number[], weights: readonly number[] = confidenceWeights): number {
  const sum = evidence.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** An answer is shown as sure from here: what is said there is right about two times in three, most answers far more often. */
export const sureConfidence = 0.66;

/** No more than this without a second witness. */
export const unsureConfidence = 0.5;

/** Fitted on the sets to tune on: `node scripts/search/fit-confidence.ts` prints them anew. */
const confidenceWeights: readonly number[] = [
  -1.33, -0.02, 2.01, 0.63, -0.05, 0.82, -4.45, -1.35, 0.69, 0.29, -1.27, 0.26, 1.86, 0.54, -1.98, -0.96, -0.25, -1.43, 1.14, 1.15, 0.9,
  -0.89, 1.86, -2.56,
];

/** Below these, the best page probably answers another question. Measured on the golden set. */
const minScore = 0.5;
const minCoverage = 0.6;

/** A query this close to a title or declared query is about that page, even if it holds words of a matter not covered. */
export const surelyAsked = 0.9;

/** A pasted message holds much that no page speaks of: there the best page must stand out instead. */
const longQueryUnits = 7;
const minLongScore = 0.42;
const minLead = 1.25;

/** Whether the best page answers the query for sure, so that nothing else needs to be asked. */
export function isConfident([best, second]: readonly ScoredPage[], { units, isOutside }: Understanding): boolean {
  if (!best || (isOutside && best.likeness < surelyAsked)) return false;
  if (best.score >= minScore && best.coverage >= minCoverage) return true;
  return units.length >= longQueryUnits && best.score >= minLongScore && best.score >= minLead * (second?.score ?? 0);
}
