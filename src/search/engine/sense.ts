import { classify, type Classification, type Classifier } from './classifier.ts';
import { getFeatures } from './features.ts';
import { isConfident, surelyAsked } from './confidence.ts';
import type { PreparedQuery } from './prepare.ts';
import type { QuestionIndex } from './question-index.ts';
import type { ScoredPage } from './score.ts';
import { isStopWord } from './text.ts';

/** Evidence like this is the words of a title or declared query: no learnt sense of the query can add to it. */
const minPlainScore = 1;

/**
 * What the classifier's certainty of a page counts, against 1 for the best evidence of words. The root of it is counted: a
 * page that is one of four candidates has half the weight of a certain one. Measured on phrasings kept apart.
 */
const senseWeight = 1.4;

/** A dictionary that knows less of the query than this may miss its point. */
export const minTranslated = 0.67;

/** Above this share the classifier is sure of a page. Measured on the golden set, as is the next. */
const minSureShare = 0.35;

/** From this share on it is sure that no page covers the query. */
export const minNotCovered = 0.5;

/** Pages in order, and whether the first answers the query for sure. */
export interface Ranking {
  scored: readonly ScoredPage[];
  isSure: boolean;
  /** What the classifier said, where it was asked. */
  sense?: Sense | undefined;
}

/** What a classifier says of a query, and the share of the query's telling features that it knows: one known word is little evidence. */
export interface Sense extends Classification {
  known: number;
  /** How probable its best page is, of all pages. */
  shown: number;
  /** How many of the query's telling features it knows. */
  knownCount: number;
  /** Share of the query's telling features that speak for the first page. */
  support: number;
  /** By how much the telling feature that speaks most for another page speaks less for the first; a weight. */
  against: number;
}

/** Whether a classifier can tell more than the words. */
export function needsSense({ scored, isSure }: Ranking, { translated }: PreparedQuery): boolean {
  return !isSure || translated < minTranslated || (scored[0]?.score ?? 0) < minPlainScore;
}

/** Adds to each page how sure the classifier is of it; `query` is what the reader typed. */
export function addSense(query: string, prepared: PreparedQuery, ranking: Ranking, classifier: Classifier, index: QuestionIndex): Ranking {
  const features = listFeatures(query, prepared, classifier, index);
  const classification = classify(features, classifier);
  if (!classification) return ranking;
  const telling = features.filter((feature) => !isStopWord(feature));
  const knownCount = telling.filter((feature) => classifier.rows.has(feature)).length;
  const facts = {
    ...classification,
    known: knownCount / Math.max(1, telling.length),
    knownCount,
    shown: Math.max(...classification.shares.slice(0, classifier.labels - classifier.outside)),
  };
  const known = new Map(ranking.scored.map((entry) => [entry.page.index, entry]));
  const scored = index.pages
    .flatMap((page): ScoredPage[] => {
      const share = facts.shares[page.index] ?? 0;
      const entry = known.get(page.index) ?? { page, score: 0, likeness: 0, coverage: 0, carried: 0 };
      const score = entry.score * prepared.translated + senseWeight * Math.sqrt(share);
      return entry.score + share < minShownShare ? [] : [{ ...entry, score }];
    })
    .sort((a, b) => b.score - a.score || a.page.index - b.page.index);
  const first = scored[0]?.page.index ?? -1;
  const sense = { ...facts, support: getSupport(telling, first, classifier), against: getAgainst(telling, first, classifier) };
  return { scored, isSure: isSure(scored, ranking, prepared, sense), sense };
}

function getSupport(features: readonly string[], first: number, { rows }: Classifier): number {
  const speaks = (feature: string) => rows.get(feature)?.some(([label]) => label === first) === true;
  return features.filter(speaks).length / Math.max(1, features.length);
}

function getAgainst(features: readonly string[], first: number, { rows }: Classifier): number {
  const losses = features.map((feature) => {
    const row = rows.get(feature) ?? [];
    return Math.max(0, ...row.map(([, weight]) => weight)) - (row.find(([label]) => label === first)?.[1] ?? 0);
  });
  return Math.max(0, ...losses);
}

/** Pages with less evidence than this have nothing to do with the query. */
const minShownShare = 0.02;

function isSure([best]: readonly ScoredPage[], ranking: Ranking, { understanding }: PreparedQuery, sense: Classification): boolean {
  if (!best) return false;
  const isOutside = understanding.isOutside || sense.notCovered > minNotCovered;
  if (isOutside && best.likeness < surelyAsked) return false;
  return isConfident(ranking.scored, understanding) || (sense.shares[best.page.index] ?? 0) > minSureShare;
}

/** Features of the words as typed and as corrected, and of what a word stands for that the classifier does not know. */
function listFeatures(
  query: string,
  { understanding, correction, language }: PreparedQuery,
  { rows }: Classifier,
  index: QuestionIndex,
): string[] {
  const typed = getFeatures(query, language);
  if (language !== 'en') return typed;
  const corrected = correction === undefined ? [] : getFeatures(correction);
  const meant = understanding.units
    .filter(({ text }) => !getFeatures(text).some((feature) => rows.has(feature)))
    .flatMap(({ options: [first] }) => (first?.terms ?? []).map((term) => index.terms[term] ?? ''));
  return [...new Set([...typed, ...corrected, ...meant])];
}
