import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRoute, listWays } from '../../../src/content/flow-route.ts';

const steps = [
  { id: 'open', ways: [{ next: 'pay' }] },
  {
    id: 'pay',
    ways: [
      { choice: 'card', next: 'enter' },
      { choice: 'credit', next: 'apply' },
    ],
  },
  { id: 'enter', ways: [{ next: 'done' }] },
  { id: 'apply', ways: [{ next: 'pay' }, { next: 'done' }] },
  { id: 'done', ways: [] },
  { id: 'island', ways: [] },
];

test('a route names its steps and the choices that lead there', () => {
  assert.deepEqual(findRoute(steps, 'apply'), { steps: ['open', 'pay', 'apply'], choices: ['credit'] });
  assert.deepEqual(findRoute(steps, 'open', ['credit']), { steps: ['open'], choices: [] });
});

test('where both branches lead to a step, the reader’s choice counts, else the first', () => {
  assert.deepEqual(findRoute(steps, 'done')?.choices, ['card']);
  assert.deepEqual(findRoute(steps, 'done', ['credit']), { steps: ['open', 'pay', 'apply', 'done'], choices: ['credit'] });
});

test('a choice that does not lead to the step gives way', () => {
  assert.deepEqual(findRoute(steps, 'enter', ['credit'])?.choices, ['card']);
});

test('a step that no way leads to, or that does not exist, has no route', () => {
  assert.equal(findRoute(steps, 'island'), undefined);
  assert.equal(findRoute(steps, 'nowhere'), undefined);
  assert.equal(findRoute([], 'open'), undefined);
});

test('a choice stands only where its device shows it', () => {
  const step = {
    choices: [
      { id: 'a', next: 'x' },
      { id: 'b', next: 'y', devices: ['laptop'] },
    ],
  };
  assert.deepEqual(listWays(step, 'app'), [{ choice: 'a', next: 'x' }]);
  assert.equal(listWays(step, 'laptop').length, 2);
  assert.equal(listWays(step).length, 2);
  assert.deepEqual(listWays({ next: 'x' }, 'app'), [{ next: 'x' }]);
  assert.deepEqual(listWays({}), []);
});
