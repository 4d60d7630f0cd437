import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMismatch } from '../../../../src/content/schema/fact.ts';

test('a duration that says the same as its value is accepted', () => {
  for (const [value, min, max, unit] of [
    ['3–7 working days', 3, 7, 'working days'],
    ['up to 3 hours', 0, 3, 'hours'],
    ['4th day', 4, 4, 'days'],
    ['within 48 hours, at best the same day', 0, 48, 'hours'],
  ] as const) {
    assert.equal(describeMismatch(value, { min, max, unit }), undefined, value);
  }
});

test('a duration with other numbers, another unit or a turned order is named', () => {
  assert.equal(
    describeMismatch('3–7 working days', { min: 3, max: 8, unit: 'working days' }),
    'is 3 to 8 working days, but the value is "3–7 working days"; the numbers must be the same',
  );
  assert.equal(
    describeMismatch('3–7 working days', { min: 3, max: 7, unit: 'days' }),
    'is counted in days, but the value is "3–7 working days"; the unit must be the same',
  );
  assert.equal(
    describeMismatch('3–7 days', { min: 7, max: 3, unit: 'days' }),
    'goes from 7 down to 3; "min" must not be greater than "max"',
  );
});
