import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareKeys } from '../../../src/components/comparison-table/sort-rows.ts';

test('numbers sort as numbers, and what is not known stays last in both directions', () => {
  const keys = [10, undefined, 9, 29.9];
  assert.deepEqual(
    keys.toSorted((a, b) => compareKeys(a, b, 'ascending')),
    [9, 10, 29.9, undefined],
  );
  assert.deepEqual(
    [...keys]
      .map((key) => ({ key }))
      .sort((a, b) => compareKeys(a.key, b.key, 'descending'))
      .map(({ key }) => key),
    [29.9, 10, 9, undefined],
  );
});

test('names sort by the alphabet', () => {
  assert.deepEqual(
    ['T/T', 'Boleto', 'card'].sort((a, b) => compareKeys(a, b, 'ascending')),
    ['Boleto', 'card', 'T/T'],
  );
});
