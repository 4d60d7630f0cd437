/**
 * A learnt sense of which page a text is about, as a file: for each feature the labels it speaks for. A row lists pairs
 * of the distance from the label before (base 36) and the weight as a capital letter, "A" for 1: "3C1A" is label 3 with
 * weight 3 and label 4 with weight 1. Labels are positions of pages; those after the last page are themes
 * that no page covers.
 */
export interface ClassifierFile {
  /** In the order of the rows, joined by spaces. */
  features: string;
  /** Joined by spaces. */
  rows: string;
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

export type LabelWeight = readonly [label: number, weight: number];

/** How sure a classifier is of each label, and whether it knew any of the text. */
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

/** Packs weights of 1 to `maxWeight`. A feature's labels must be in rising order. */
export function packClassifier(weights: ReadonlyMap<string, readonly LabelWeight[]>, labels: number, outside = 1): ClassifierFile {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const packRow = (row: readonly LabelWeight[]) =>
    row
      .map(([label, weight], index) => (label - (row[index - 1]?.[0] ?? 0)).toString(36) + String.fromCharCode(letterBefore + weight))
      .join('');
  return { features: sorted.map(([feature]) => feature).join(' '), rows: sorted.map(([, row]) => packRow(row)).join(' '), labels, outside };
}

/** Unpacks a classifier's file. */
export function buildClassifier({ features, rows, labels, outside }: ClassifierFile): Classifier {
  const packed = rows.split(' ');
  return { labels, outside, rows: new Map(features.split(' ').map((feature, index) => [feature, unpackRow(packed[index] ?? '')])) };
}

function unpackRow(row: string): LabelWeight[] {
  let label = 0;
  return [...row.matchAll(/([\da-z]+)([A-Z])/g)].map(([, distance = '', weight = '']) => {
    label += parseInt(distance, 36);
    return [label, weight.charCodeAt(0) - letterBefore];
  });
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
