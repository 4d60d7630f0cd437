import { countEach } from '../../lib/count-each.ts';
import { maxWeight, type LabelWeight } from '../engine/classifier.ts';

/** A text of which it is known what it is about. */
export interface Sample {
  features: readonly string[];
  label: number;
}

/** What was learnt: for each feature the labels that it speaks for. */
export type LearntWeights = Map<string, LabelWeight[]>;

/** How the training goes. */
const trainingSettings = {
  /** Times that each sample is seen. */
  rounds: 20,
  /**
   * Each takes the samples in another order, and the weights are the mean of all: which page a doubtful
   * query leads to hangs less on chance. Of 1,500 queries with known answers, 6 in a thousand more find their page first.
   */
  trainings: 3,
  /**
   * Share of a sample's features left out each time it is seen, so that no page rests on one rare word: the next buyer
   * writes others. Of phrasings kept apart, 3 of a hundred more lead to their page.
   */
  dropout: 0.4,
  /** Of a training, the weights are the mean of those after each of the last rounds: what was left out by chance in the last one says little. */
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
const { rounds, trainings, dropout, averagedRounds, learningRate, sparsity, decay, minError } = trainingSettings;

/**
 * Trains a multinomial logistic regression with FTRL-proximal (McMahan and others, 2013), which drives the weights of
 * uninformative features to zero. Returns for each feature its positive weights, rounded to whole numbers, by label; a
 * feature that tells nothing is there without any, because it is known. What fewer samples have than `least` is left out.
 * The same samples give the same weights.
 */
export function trainClassifier(samples: readonly Sample[], labels: number, least = 1): LearntWeights {
  const trained = listTrainings().map((training) => trainOnce(samples, labels, least, training));
  return joinTrainings(trained, samples, labels, least);
}

/** Numbers of the trainings whose mean counts; each takes the samples in an order of its own. */
export function listTrainings(): number[] {
  return Array.from({ length: trainings }, (_, index) => index + 1);
}

/** The weights that one training gives, a row for each feature, with a place for each label. */
export function trainOnce(samples: readonly Sample[], labels: number, least: number, training: number): Float32Array {
  const names = listFeatures(samples, least);
  const rows = new Map(names.map((name, index) => [name, index * labels]));
  const vectors = samples.map(({ features }) => features.flatMap((feature) => rows.get(feature) ?? []));
  const learner = new Learner(names.length, labels);
  const means = new Float32Array(learner.weights.length);
  const order = samples.map((_, index) => index);
  const random = createRandom(training);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const sample of order) learner.learn(dropSome(vectors[sample] ?? [], random), samples[sample]?.label ?? 0);
    if (round < rounds - averagedRounds) continue;
    for (let place = 0; place < means.length; place++) means[place] = (means[place] ?? 0) + (learner.weights[place] ?? 0) / averagedRounds;
  }
  return means;
}

/** The mean of some trainings on the same samples. */
export function joinTrainings(trained: readonly Float32Array[], samples: readonly Sample[], labels: number, least: number): LearntWeights {
  const [first = new Float32Array()] = trained;
  const means = first.map((_, place) => trained.reduce((sum, weights) => sum + (weights[place] ?? 0), 0) / trained.length);
  return new Map(listFeatures(samples, least).map((name, index) => [name, toRow(means.subarray(index * labels, (index + 1) * labels))]));
}

/** Weights that are being learnt: a row of them for each feature, with a place for each label. */
class Learner {
  readonly weights: Float32Array;
  readonly #labels: number;
  readonly #gradients: Float32Array;
  /** Of the sums of squared gradients. */
  readonly #roots: Float32Array;
  /** Of the sample at hand: the probability of each label, the labels for which it is off, and by how much. */
  readonly #shares: Float64Array;
  readonly #wrongLabels: Uint16Array;
  readonly #errors: Float64Array;

  constructor(features: number, labels: number) {
    this.weights = new Float32Array(features * labels);
    this.#labels = labels;
    this.#gradients = new Float32Array(this.weights.length);
    this.#roots = new Float32Array(this.weights.length);
    this.#shares = new Float64Array(labels);
    this.#wrongLabels = new Uint16Array(labels);
    this.#errors = new Float64Array(labels);
  }

  /** Moves the weights of a sample's features, given by where their rows begin, towards its label. */
  learn(rows: readonly number[], label: number): void {
    if (rows.length === 0) return;
    const value = 1 / Math.sqrt(rows.length);
    this.#predict(rows, value);
    const wrong = this.#findErrors(label);
    // Row by row: the weights of a row lie side by side, which is twice as fast.
    for (const row of rows)
      for (let place = 0; place < wrong; place++) this.#move(row + (this.#wrongLabels[place] ?? 0), (this.#errors[place] ?? 0) * value);
  }

  #predict(rows: readonly number[], value: number): void {
    const [shares, weights, labels] = [this.#shares, this.weights, this.#labels];
    shares.fill(0);
    for (const row of rows)
      for (let label = 0; label < labels; label++) shares[label] = (shares[label] ?? 0) + (weights[row + label] ?? 0) * value;
    let best = 0;
    for (let label = 0; label < labels; label++) best = Math.max(best, shares[label] ?? 0);
    let sum = 0;
    // Of most labels a sample says nothing.
    const nothing = Math.exp(-best);
    for (let label = 0; label < labels; label++) {
      const score = shares[label] ?? 0;
      sum += shares[label] = score === 0 ? nothing : Math.exp(score - best);
    }
    for (let label = 0; label < labels; label++) shares[label] = (shares[label] ?? 0) / sum;
  }

  /** Notes the labels whose probability is off. Gives how many. */
  #findErrors(right: number): number {
    let count = 0;
    for (let label = 0; label < this.#labels; label++) {
      const error = (this.#shares[label] ?? 0) - (label === right ? 1 : 0);
      if (error < minError && error > -minError) continue;
      this.#wrongLabels[count] = label;
      this.#errors[count] = error;
      count += 1;
    }
    return count;
  }

  #move(position: number, gradient: number): void {
    const before = this.#roots[position] ?? 0;
    const after = Math.sqrt(before * before + gradient * gradient);
    const total = (this.#gradients[position] ?? 0) + gradient - ((after - before) / learningRate) * (this.weights[position] ?? 0);
    this.#roots[position] = after;
    this.#gradients[position] = total;
    this.weights[position] =
      Math.abs(total) <= sparsity ? 0 : -(total - Math.sign(total) * sparsity) / ((1 + after) / learningRate + decay);
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
function createRandom(seed: number): () => number {
  let state = seed;
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
