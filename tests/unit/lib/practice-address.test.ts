import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPracticeQuery, parsePracticeQuery } from '../../../src/lib/practice-address.ts';

test('an address reads as words, with its keys in order', () => {
  assert.equal(formatPracticeQuery('app', ['initial', 'apply-now']), '?device=app&path=start.initial.apply-now');
  assert.equal(formatPracticeQuery('laptop', []), '?device=laptop&path=start');
});

test('what an address says is what was put into it', () => {
  for (const choices of [[], ['initial'], ['initial', 'apply-now']]) {
    assert.deepEqual(parsePracticeQuery(formatPracticeQuery('app', choices)), { device: 'app', choices });
  }
});

test('an address without a path opens no practice', () => {
  assert.equal(parsePracticeQuery(''), undefined);
  assert.equal(parsePracticeQuery('?device=app'), undefined);
  assert.equal(parsePracticeQuery('?path=elsewhere.initial'), undefined);
  assert.equal(parsePracticeQuery('?path='), undefined);
});

test('a mistyped path keeps what can be read', () => {
  assert.deepEqual(parsePracticeQuery('?path=start..initial.'), { device: undefined, choices: ['initial'] });
});
