import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMismatch, factSchema } from '../../../../src/content/schema/fact.ts';

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

/** What is wrong with a fact that has these fields. */
function judgeFact(fields: object): string[] {
  const fact = { id: 'time', statement: 'It is so.', sources: ['https://example.com/a'], asOf: '2020', confidence: 'low', ...fields };
  return (factSchema.safeParse(fact).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('an amount says the same as its value, figure and currency', () => {
  const right = [
    { value: '2.99%', amount: { percent: 2.99 } },
    { value: 'US$20–US$80', amount: { min: 20, max: 80, currency: 'USD' } },
    { value: 'up to US$1,000,000', amount: { min: 0, max: 1_000_000, currency: 'USD' } },
    { value: '20 in local money', amount: { min: 20, max: 20, currency: 'local' } },
  ];
  for (const fields of right) assert.deepEqual(judgeFact(fields), [], fields.value);
  const differs = (value: string, mark: string) => [
    `amount: does not say the same as the value, which is "${value}"; the numbers and "${mark}" must stand in both`,
  ];
  assert.deepEqual(judgeFact({ value: '2.9%', amount: { percent: 2.99 } }), differs('2.9%', '%'));
  assert.deepEqual(judgeFact({ value: '2.99', amount: { percent: 2.99 } }), differs('2.99', '%'));
  assert.deepEqual(judgeFact({ value: 'US$20', amount: { min: 20, max: 80, currency: 'USD' } }), differs('US$20', 'US$'));
  assert.deepEqual(judgeFact({ value: '20–80', amount: { min: 20, max: 80, currency: 'USD' } }), differs('20–80', 'US$'));
  assert.deepEqual(judgeFact({ amount: { percent: 3 } }), differs('', '%'));
  assert.deepEqual(judgeFact({ value: 'US$80–US$20', amount: { min: 80, max: 20, currency: 'USD' } }), [
    'amount: goes from 80 down to 20; "min" must not be greater than "max"',
  ]);
  for (const amount of [
    { percent: 0 },
    { percent: 101 },
    { min: -1, max: 2, currency: 'USD' },
    { min: 0, max: 0, currency: 'USD' },
    { min: 0, max: 2, currency: 'EUR' },
  ])
    assert.match(judgeFact({ value: '1', amount }).join(), /^amount/, JSON.stringify(amount));
});

test('a fact is dated by one of its own sources, and can be relied on only among others', () => {
  assert.deepEqual(judgeFact({ datedBy: 'https://example.com/a' }), []);
  assert.deepEqual(judgeFact({ datedBy: 'https://example.com/b' }), ['datedBy: must be one of "sources", word for word']);
  assert.deepEqual(judgeFact({ rely: true, about: 'card-arrival' }), []);
  assert.deepEqual(judgeFact({ rely: true }), ['rely: needs "about": the quantity that other facts tell differently']);
  assert.match(judgeFact({ value: '3 days', duration: { min: 3, max: 4, unit: 'days' } }).join(), /^duration: is 3 to 4 days/);
  assert.equal(judgeFact({ sources: [] }).length, 1);
});
