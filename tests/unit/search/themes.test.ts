import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildClassifier, classify, packClassifier } from '../../../src/search/engine/classifier.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { createSource, engine } from './make-index.ts';

test('who asks about a matter that no page covers is told so, and where to go on', async () => {
  const { state, notCovered } = await engine.search('good morning are you hiring');
  assert.notEqual(state, 'results');
  assert.deepEqual(notCovered, { say: 'We hire nobody.', label: 'Track it', href: '/articles/track-parcel/' });
});

test('a question that a page answers has no theme, and none is needed to search', async () => {
  assert.equal((await engine.search('where is my parcel')).notCovered, undefined);
  const blind = createEngine(createSource({ missing: ['classifier-en.json'] }));
  assert.equal((await blind.search('good morning are you hiring')).notCovered, undefined);
});

test('the themes of what is not covered add up, and the likeliest is named', () => {
  const weights = new Map<string, [number, number][]>([
    ['lamp', [[0, 4]]],
    ['shop', [[1, 3], [2, 5]]],
  ]); // prettier-ignore
  const classifier = buildClassifier(packClassifier(weights, 3, 2));
  const found = classify(['shop'], classifier) ?? assert.fail();
  assert.equal(found.theme, 1);
  assert.ok(Math.abs(found.notCovered + (found.shares[0] ?? 0) - 1) < 1e-9);
});
