import { readFileSync } from 'node:fs';
import { getConfidence } from '../../src/search/engine/confidence.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { openContentSearch } from './open-engine.ts';
import { getRank, scoreReliability, type GoldenQuery, type SearchReply } from './score-replies.ts';

// Fits the weights of src/search/engine/confidence.ts on the sets to tune on, and prints them with what they are worth on
// queries they were not fitted on: node scripts/search/fit-confidence.ts
const files = ['golden-tune', 'blind-tune', 'blind-held', 'gaps-tune', 'gaps-tune-words', 'buyers-tune', 'topics-tune', 'real-tune'];
const folds = 5;
/** What one query counts that is taken from those of what no page covers: these are many, and written for one matter each. */
const outsideWeight = 1 / 2;
const rounds = 3000;
const learningRate = 0.5;
/** Keeps a weight small that few queries speak for. */
const decay = 0.0005;

interface Sample {
  query: GoldenQuery;
  reply: SearchReply;
  evidence: readonly number[];
  isRight: boolean;
  weight: number;
}

const queries = files.flatMap((file) => JSON.parse(readFileSync(`tests/search/${file}.json`, 'utf8')) as GoldenQuery[]); // See the README.
const samples = await listSamples();
const weights = fit(samples);
console.log(`[${weights.map((weight) => weight.toFixed(2)).join(', ')}]`);
const unseen = samples.map((sample, index) => {
  const others = samples.filter((_, place) => place % folds !== index % folds);
  return { ...sample, fold: index % folds, others };
});
const byFold = Array.from({ length: folds }, (_, fold) => fit(unseen.find((sample) => sample.fold === fold)?.others ?? []));
console.table(
  scoreReliability(
    unseen.map(({ query }) => query),
    unseen.map(({ reply, evidence, fold }) => ({ ...reply, confidence: getConfidence(evidence, byFold[fold]) })),
  ),
);

async function listSamples(): Promise<Sample[]> {
  const asked = await explainAll(queries, (await openContentSearch()).engine, 1);
  return [...asked, ...(await listOutsideSamples())];
}

/** A fifth of what writers list as not covered, asked of a search that has not learnt it. */
async function listOutsideSamples(): Promise<Sample[]> {
  const apart: GoldenQuery[] = [];
  const { engine } = await openContentSearch(undefined, (content) => ({
    ...content,
    notCovered: content.notCovered.map((theme) => ({
      ...theme,
      queries: theme.queries.filter((query, index) => {
        if (index % folds > 0) return true;
        apart.push({ query, expect: [] });
        return false;
      }),
    })),
  }));
  return explainAll(apart, engine, outsideWeight);
}

async function explainAll(asked: readonly GoldenQuery[], engine: SearchEngine, weight: number): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const query of asked) {
    const { answer, ranked } = await engine.explain(query.query);
    // What is named by itself is answered without a doubt.
    if (ranked.confidence === 1) continue;
    const reply = { state: answer.state, hrefs: ranked.pages.map(({ page }) => page.href) };
    found.push({ query, reply, evidence: ranked.evidence, isRight: getRank(query, reply) === 1, weight });
  }
  return found;
}

/** Logistic regression by gradient descent. */
function fit(part: readonly Sample[]): number[] {
  const fitted = new Array<number>(part[0]?.evidence.length ?? 0).fill(0);
  const total = part.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = fitted.map((weight) => weight * decay);
    for (const { evidence, isRight, weight } of part) {
      const error = getConfidence(evidence, fitted) - (isRight ? 1 : 0);
      evidence.forEach((value, index) => (gradient[index] = (gradient[index] ?? 0) + (error * value * weight) / total));
    }
    gradient.forEach((slope, index) => (fitted[index] = (fitted[index] ?? 0) - learningRate * slope));
  }
  return fitted;
}
