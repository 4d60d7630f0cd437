import { countEach } from '../../lib/count-each.ts';
import { fromDistances, packLists, toDistances, unpackLists } from './number-lists.ts';

/**
 * A learnt sense of which page a text is about, as a file: for each feature the labels it speaks for. Labels are positions
 * of pages; those after the last page are themes that no page covers. Labels and weights stand apart, and labels are numbered
 * from the one that most features speak for: so it compresses best, in this order.
 */
export interface ClassifierFile {
  /** A capital letter for each label of each row, "A" for a weight of 1. */
  weights: string;
  /** In the order of the rows, joined by spaces. */
  features: string;
  /** The labels' numbers of each feature, each as the distance from the one before, as `packLists` writes them. */
  rows: string;
  /** The labels by their number, as `packLists` writes one list. */
  order: string;
  /** How many labels there are, and how many of them, the last ones, are not covered. */
  labels: number;
  outside: number;
}

/** The file, unpacked. */
export interface Classifier {
  rows: ReadonlyMap<string, readonly LabelWeight[]>;
  labels: number;
  outside: number;
}

/** How much a feature speaks for a label, 1 to `maxWeight`. */
export type LabelWeight = readonly [label: number, weight: number];

/** How sure a classifier is of each label. */
export interface Classification {
  /** Probability by label, 0 to 1; they sum up to 1. */
  shares: readonly number[];
  /** Probability that no page covers the text, and the likeliest theme of what is not covered, from 0. */
  notCovered: number;
  theme: number;
}

/** The largest weight that a row can hold. */
export const maxWeight = 26;

const letterBefore = 'A'.charCodeAt(0) - 1;

/** Packs weights of 1 to `maxWeight`. */
export function packClassifier(weights: ReadonlyMap<string, readonly LabelWeight[]>, labels: number, outside = 1): ClassifierFile {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const order = orderByUse(sorted.flatMap(([, row]) => row.map(([label]) => label)));
  const numbers = new Map(order.map((label, number) => [label, number]));
  const rows = sorted.map(([, row]) =>
    row.map(([label, weight]): LabelWeight => [numbers.get(label) ?? 0, weight]).sort(([a], [b]) => a - b),
  );
  return {
    weights: rows.flatMap((row) => row.map(([, weight]) => String.fromCharCode(letterBefore + weight))).join(''),
    features: sorted.map(([feature]) => feature).join(' '),
    rows: packLists(rows.map((row) => toDistances(row.map(([number]) => number)))),
    order: packLists([order]),
    labels,
    outside,
  };
}

/** Each once, the most frequent first. */
function orderByUse(used: readonly number[]): number[] {
  return [...countEach(used)].sort(([a, many], [b, more]) => more - many || a - b).map(([label]) => label);
}

/** Unpacks a classifier's file. */
export function buildClassifier({ features, order, rows, weights, labels, outside }: ClassifierFile): Classifier {
  const [byNumber = []] = unpackLists(order);
  const numbers = unpackLists(rows);
  let place = 0;
  const unpackRow = (row: readonly number[]) =>
    fromDistances(row).map((number): LabelWeight => [byNumber[number] ?? 0, weights.charCodeAt(place++) - letterBefore]);
  return { labels, outside, rows: new Map(features.split(' ').map((feature, index) => [feature, unpackRow(numbers[index] ?? [])])) };
}

/** Says what a text with these features is about; undefined if the classifier knows none of them. */
export function classify(features: readonly string[], { rows, labels, outside }: Classifier): Classification | undefined {
  const known = features.flatMap((feature) => {
    const row = rows.get(feature);
    return row ? [row] : [];
  });
  if (known.length === 0) return undefined;
  const scores = new Array<number>(labels).fill(0);
  for (const row of known) for (const [label, weight] of row) scores[label] = (scores[label] ?? 0) + weight / Math.sqrt(known.length);
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  const shares = powers.map((power) => power / sum);
  const themes = shares.slice(labels - outside);
  return { shares, notCovered: themes.reduce((total, share) => total + share, 0), theme: themes.indexOf(Math.max(...themes)) };
}
