import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from '../../../src/lib/words.ts';

test('counts amounts, abbreviations and fact ids as one word each', () => {
  assert.equal(countWords('Pay US$150,000 by T/T in {tt-arrival-international}.'), 6);
  assert.equal(countWords(''), 0);
  assert.equal(countWords('  — … !'), 0);
});
