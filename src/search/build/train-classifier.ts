import { countEach } from '../../lib/count-each.ts';
import { maxWeight, type LabelWeight } from '../engine/classifier.ts';

/** A text of which it is known what it is about. */
export interface Sample {
  features: readonly string[];
  label: number;
}

/** How the training goes. */
const trainingSettings = {
  /** Times that each sample is seen. */
  rounds: 20,
  /**
   * Share of a sample's features left out each time it is seen, so that no page rests on one rare word: the next buyer
   * writes others. Of phrasings kept apart, 3 of a hundred more lead to their page.
   */
  dropout: 0.4,
  /** The weights are the mean of those after each of the last rounds: what was left out by chance in the last one says little. */
  averagedRounds: 8,
  /** How far one sample moves a weight. */
  learningRate: 4,
  /** Weights with less evidence than this stay zero: they would cost readers bytes and say little. */
  sparsity: 1.5,
  /** Keeps weights small where evidence is thin. */
  decay: 0.01,
  /** Samples already told apart this well move nothing. */
  minError: 1e-3,
} as const;
const { rounds, dropout, averagedRounds, learningRate, sparsity, decay, minError } = trainingSettings;

/**
 * Trains a multinomial logistic regression with FTRL-proximal (McMahan and others, 2013), which drives the weights of
 * uninformative features to zero. Returns for each feature its positive weights, rounded to whole numbers, by label; a
 * feature that tells nothing is there without any, because it is known. What fewer samples have than `least` is left out.
 * The same samples give the same weights.
 */
export function trainClassifier(samples: readonly Sample[], labels: number, least = 1): Map<string, LabelWeight[]> {
  const names = listFeatures(samples, least);
  const positions = new Map(names.map((name, index) => [name, index * labels]));
  const vectors = samples.map(({ features }) => features.flatMap((feature) => positions.get(feature) ?? []));
  const weights = new Float32Array(names.length * labels);
  const means = new Float32Array(weights.length);
  const gradients = new Float32Array(weights.length);
  /** Of the sums of squared gradients. */
  const roots = new Float32Array(weights.length);
  const scores = new Float64Array(labels);
  const wrongLabels = new Uint16Array(labels);
  const errors = new Float64Array(labels);
  const order = samples.map((_, index) => index);
  const random = createRandom();

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const sample of order) {
      const rows = dropSome(vectors[sample] ?? [], random);
      if (rows.length === 0) continue;
      const value = 1 / Math.sqrt(rows.length);
      predict(rows, value);
      const right = samples[sample]?.label ?? 0;
      const wrong = listWrong(right);
      // Row by row: the weights of a row lie side by side, which is twice as fast.
      for (const row of rows)
        for (let place = 0; place < wrong; place++) update(row + (wrongLabels[place] ?? 0), (errors[place] ?? 0) * value);
    }
    if (round >= rounds - averagedRounds)
      for (let place = 0; place < means.length; place++) means[place] = (means[place] ?? 0) + (weights[place] ?? 0) / averagedRounds;
  }
  return new Map(names.map((name, index) => [name, toRow(means.subarray(index * labels, (index + 1) * labels))]));

  /** Fills `scores` with the probability of each label. */
  function predict(rows: readonly number[], value: number): void {
    scores.fill(0);
    for (const row of rows)
      for (let label = 0; label < labels; label++) {
        const weight = weights[row + label] ?? 0;
        scores[label] = (scores[label] ?? 0) + weight * value;
      }
    let best = 0;
    for (let label = 0; label < labels; label++) best = Math.max(best, scores[label] ?? 0);
    let sum = 0;
    // Of most labels a sample says nothing.
    const nothing = Math.exp(-best);
    for (let label = 0; label < labels; label++) {
      const score = scores[label] ?? 0;
      sum += scores[label] = score === 0 ? nothing : Math.exp(score - best);
    }
    for (let label = 0; label < labels; label++) scores[label] = (scores[label] ?? 0) / sum;
  }

  /** Fills `wrongLabels` and `errors` with the labels whose probability is off; returns how many. */
  function listWrong(right: number): number {
    let count = 0;
    for (let label = 0; label < labels; label++) {
      const error = (scores[label] ?? 0) - (label === right ? 1 : 0);
      if (error < minError && error > -minError) continue;
      wrongLabels[count] = label;
      errors[count] = error;
      count += 1;
    }
    return count;
  }

  function update(position: number, gradient: number): void {
    const before = roots[position] ?? 0;
    const after = Math.sqrt(before * before + gradient * gradient);
    const total = (gradients[position] ?? 0) + gradient - ((after - before) / learningRate) * (weights[position] ?? 0);
    roots[position] = after;
    gradients[position] = total;
    weights[position] = Math.abs(total) <= sparsity ? 0 : -(total - Math.sign(total) * sparsity) / ((1 + after) / learningRate + decay);
  }
}

/** The features that so many samples have, in the order in which they come. */
function listFeatures(samples: readonly Sample[], least: number): string[] {
  return [...countEach(samples.flatMap(({ features }) => features))].flatMap(([feature, count]) => (count < least ? [] : [feature]));
}

function toRow(weights: Float32Array): LabelWeight[] {
  return [...weights].flatMap((weight, label): LabelWeight[] => {
    const rounded = Math.min(maxWeight, Math.round(weight));
    return rounded > 0 ? [[label, rounded]] : [];
  });
}

/** A part of the rows, but never none of them. */
function dropSome(rows: readonly number[], random: () => number): readonly number[] {
  const kept = rows.filter(() => random() > dropout);
  return kept.length > 0 ? kept : rows;
}

/** A linear congruential generator: the order of samples must not change from build to build. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}
