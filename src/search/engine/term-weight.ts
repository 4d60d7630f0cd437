import { getFaintness } from './text.ts';

/** Weights are whole multiples of this, so that sums of them are the same in any order, and small to write. */
const weightUnit = 1 / 256;

/** What a question weighs is a whole multiple of this: a term that is missed may count half. */
export const wholeUnit = weightUnit / 2;

/** A term on more than this share of the pages is common. */
const commonShare = 0.15;

const commonWeight = Math.log(1 + 1 / commonShare);

/** What a common word of a title counts that the query leaves out. */
const missedCommonShare = 0.5;

/** How much a term tells that so many of the pages hold. */
export function weighTerm(term: string, holders: number, pages: number): number {
  const weight = getFaintness(term) * Math.log(1 + pages / Math.max(1, holders));
  return Math.round(weight / weightUnit) * weightUnit;
}

/** What a question's term counts that the query leaves out. What most titles hold is not missed: "Trade Assurance order". */
export function weighMissed(weight: number): number {
  return weight < commonWeight ? weight * missedCommonShare : weight;
}
