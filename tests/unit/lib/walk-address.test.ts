import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatWalkQuery, parseWalkQuery } from '../../../src/lib/walk-address.ts';

test('an address reads as words, with its keys in order', () => {
  assert.equal(formatWalkQuery('app', ['initial', 'apply-now']), '?device=app&path=start.initial.apply-now');
  assert.equal(formatWalkQuery('laptop', []), '?device=laptop&path=start');
});

test('what an address says is what was put into it', () => {
  for (const choices of [[], ['initial'], ['initial', 'apply-now']]) {
    assert.deepEqual(parseWalkQuery(formatWalkQuery('app', choices)), { device: 'app', choices });
  }
});

test('an address without a path opens no practice', () => {
  assert.equal(parseWalkQuery(''), undefined);
  assert.equal(parseWalkQuery('?device=app'), undefined);
  assert.equal(parseWalkQuery('?path=elsewhere.initial'), undefined);
  assert.equal(parseWalkQuery('?path='), undefined);
});

test('a mistyped path keeps what can be read', () => {
  assert.deepEqual(parseWalkQuery('?path=start..initial.'), { device: undefined, choices: ['initial'] });
});
