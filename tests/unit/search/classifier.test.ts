import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trainBeside } from '../../../src/search/build/train-beside.ts';
import { trainClassifier } from '../../../src/search/build/train-classifier.ts';
import { buildClassifier, classify, packClassifier, type LabelWeight } from '../../../src/search/engine/classifier.ts';
import { getFeatures } from '../../../src/search/engine/features.ts';
import { isConfident } from '../../../src/search/engine/confidence.ts';
import { prepareQuery } from '../../../src/search/engine/prepare.ts';
import { scorePages } from '../../../src/search/engine/score.ts';
import { addSense, needsSense } from '../../../src/search/engine/sense.ts';
import { classifier, classifierFile, index, wordList } from './make-index.ts';

const rank = (query: string) => {
  const prepared = prepareQuery(query, index, wordList, { classifier });
  const scored = scorePages(prepared.understanding, index);
  return { prepared, ranking: { scored, isSure: isConfident(scored, prepared.understanding) } };
};
const sense = (query: string) => {
  const { prepared, ranking } = rank(query);
  return addSense(query, prepared, ranking, classifier, index);
};

test('a text’s features are stems in English, beginnings elsewhere, and characters and pairs in Chinese', () => {
  assert.deepEqual(getFeatures('Refunded, refunds!'), ['refund']);
  assert.deepEqual(getFeatures('Reembolsos', 'es'), ['reembo']);
  assert.deepEqual(getFeatures('退款呢', 'zh'), ['退', '款', '呢', '退款', '款呢']);
  assert.deepEqual(getFeatures('поставщика', 'ru'), ['поста']);
  assert.deepEqual(getFeatures('والاسترداد', 'ar'), ['استر']);
});

test('a packed classifier unpacks to the same weights', () => {
  const weights = new Map<string, LabelWeight[]>([
    ['b', [[0, 1], [36, 26], [1295, 3]]],
    ['a', []],
    ['c', [[36, 2], [1295, 9]]],
    ['d', [[1295, 1]]],
  ]); // prettier-ignore
  const { rows, labels } = buildClassifier(packClassifier(weights, 1296));
  const byLabel = [...rows].map(([feature, row]) => [feature, [...row].sort(([a], [b]) => a - b)] as const);
  assert.equal(labels, 1296);
  assert.deepEqual(new Map(byLabel), weights);
});

test('a classifier learns what words speak of, and the same each time', () => {
  assert.equal(
    classify(getFeatures('it hums'), classifier)?.shares.indexOf(Math.max(...(classify(getFeatures('it hums'), classifier)?.shares ?? []))),
    5,
  );
  assert.ok((classify(getFeatures('are you hiring'), classifier)?.notCovered ?? 0) > 0.5);
  assert.equal(classify(['zebra'], classifier), undefined, 'nothing known, nothing said');
  const samples = [
    { label: 0, features: ['a', 'b'] },
    { label: 1, features: ['b', 'c'] },
  ];
  assert.deepEqual(trainClassifier(samples, 2), trainClassifier(samples, 2));
  assert.ok(trainClassifier(samples, 2).has('b'), 'a word that tells nothing is known all the same');
  assert.ok(classifierFile.features.includes('lamp'));
});

test('a page does not rest on its rarest word alone: the other words that its buyers write speak for it too', () => {
  const texts = [
    { label: 0, features: ['deposit', 'kept'] },
    { label: 1, features: ['deposit', 'late', 'paid'] },
    { label: 2, features: ['kept', 'lamp'] },
  ];
  const weights = trainClassifier(Array.from({ length: 160 }, () => texts).flat(), 3);
  assert.deepEqual(
    weights.get('kept')?.map(([label]) => label),
    [0, 2],
  );
});

test('what buyers write finds the page that none of its words names', () => {
  const { scored, isSure } = sense('it went missing');
  assert.equal(scored[0]?.page.href, '/articles/track-parcel/');
  assert.equal(isSure, true);
  assert.equal(sense('the colour is wrong').scored[0]?.page.href, '/articles/return-lantern/');
});

test('what search learnt counts by the root of its certainty, so that a second candidate is not lost', () => {
  const { scored, sense: learnt } = sense('missing lamp of a wrong colour');
  const { ranking } = rank('missing lamp of a wrong colour');
  const gains = scored.map(({ page, score }) => {
    const byWords = ranking.scored.find((entry) => entry.page === page)?.score ?? 0;
    return (score - byWords) / Math.sqrt(learnt?.shares[page.index] ?? 0);
  });
  assert.ok(gains.length > 1);
  for (const gain of gains) assert.ok(Math.abs(gain - (gains[0] ?? 0)) < 1e-9);
});

test('what speaks against the first page is known: how many words were met, and how far the strongest of them leads elsewhere', () => {
  const one = sense('it hums').sense ?? assert.fail();
  const mixed = sense('it hums, the colour is wrong, I send it away').sense ?? assert.fail();
  assert.ok(mixed.knownCount > one.knownCount);
  assert.equal(one.against, 0);
  assert.ok(mixed.against > 0);
});

test('a query about something else stays without a sure answer, though a word of it is known', () => {
  assert.equal(sense('hiring for parcel').isSure, false);
  assert.equal(sense('where is my parcel').isSure, true, 'a declared query is about its page whatever else its words bring to mind');
});

test('a translation says how much of the query it covers', () => {
  assert.equal(prepareQuery('rastrear paquete', index, wordList).translated, 1);
  assert.equal(prepareQuery('rastrear paquete perdidisimo', index, wordList).translated, 2 / 3);
});

test('the classifier is asked only where words leave a doubt', () => {
  const needs = (query: string) => needsSense(rank(query).ranking, rank(query).prepared);
  assert.equal(needs('How do I track my parcel?'), false);
  assert.equal(needs('it went missing'), true);
  const { prepared, ranking } = rank('How do I track my parcel?');
  assert.equal(needsSense(ranking, { ...prepared, translated: 0.5 }), true, 'a dictionary that knows half of the words may miss the point');
});

test('what fewer samples have than asked for is not learnt', () => {
  const samples = [...Array.from({ length: 40 }, (_, index) => index % 2), 1].map((label, index) => ({
    label,
    features: index < 40 ? [label === 0 ? 'lamp' : 'parcel', `name${index}`] : ['lonely'],
  }));
  assert.equal(trainClassifier(samples, 2).size, 43);
  assert.deepEqual([...trainClassifier(samples, 2, 2).keys()], ['lamp', 'parcel']);
});

test('a thread of its own learns the same, and tells what went wrong there', async () => {
  const samples = ['parcel lost', 'lamp broken'].map((text, label) => ({ label, features: text.split(' ') }));
  assert.deepEqual(await trainBeside(samples, 2, 1), trainClassifier(samples, 2, 1));
  await assert.rejects(trainBeside(samples, -1, 1), RangeError);
});
