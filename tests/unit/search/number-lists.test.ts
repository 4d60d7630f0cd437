import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromDistances, packLists, toDistances, unpackLists } from '../../../src/search/engine/number-lists.ts';

test('packed lists of numbers unpack to the same', () => {
  assert.equal(packLists([[1, 2, 3], [26]]), 'BCD;1A');
  const around = [0, 25, 26, 35 * 26 + 25, 36 * 26, 36 * 36 * 26 - 1, 36 * 36 * 26, 2 ** 40];
  for (const lists of [[], [around], [[], around, []], around.map((number) => [number])])
    assert.deepEqual(unpackLists(packLists(lists)), lists);
});

test('a rising list is told by its distances', () => {
  assert.deepEqual(toDistances([3, 3, 10]), [3, 0, 7]);
  assert.deepEqual(fromDistances(toDistances([3, 3, 10])), [3, 3, 10]);
});
