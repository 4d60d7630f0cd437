import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computeFee, formatMoney, isAboveLimit, readAmount, readSum, writeAmount, type Amount } from '../../../src/lib/fees.ts';

const share: Amount = { percent: 2.99 };
const range: Amount = { min: 20, max: 80, currency: 'USD' };

test('a share is rounded up to the cent, as the checkout of 2026 did it', () => {
  assert.deepEqual(computeFee(share, 462), { min: 13.82, max: 13.82 });
  assert.deepEqual(computeFee(share, 500), { min: 14.95, max: 14.95 });
  assert.deepEqual(computeFee({ percent: 10 }, 0.01), { min: 0.01, max: 0.01 });
});

test('a price in money does not change with the sum', () => {
  assert.deepEqual(computeFee(range, 1), range);
});

test('a limit counts the fee, and holds in its own currency only', () => {
  const limit: Amount = { min: 0, max: 1000, currency: 'USD' };
  assert.equal(isAboveLimit(limit, undefined, 1000), false);
  assert.equal(isAboveLimit(limit, share, 970), false);
  assert.equal(isAboveLimit(limit, share, 971), true);
  assert.equal(isAboveLimit({ ...limit, currency: 'local' }, share, 5000), false);
  assert.equal(isAboveLimit(undefined, share, 5000), false);
});

test('sums have cents only where there are some', () => {
  assert.deepEqual(
    [14.95, 20_000, 2.5].map((sum) => formatMoney(sum, 'en')),
    ['US$14.95', 'US$20,000', 'US$2.50'],
  );
});

test('a price comes back from its attribute as it went', () => {
  for (const amount of [share, range, { min: 0, max: 1, currency: 'local' } as const])
    assert.deepEqual(readAmount(writeAmount(amount)), amount);
  for (const text of [undefined, '', 'free', '2.99', '5 USD']) assert.equal(readAmount(text), undefined);
});

test('a sum is read as the world writes it, and nothing else is', () => {
  for (const text of [
    '12000',
    '12,000',
    '12.000',
    '12 000',
    "12'000",
    '$12,000',
    'US$12000',
    '12000 USD',
    '12k',
    '12.000,00',
    '12,000.',
    '١٢٠٠٠',
  ])
    assert.equal(readSum(text), 12000, text);
  for (const [text, sum] of [
    ['12.50', 12.5],
    ['12,5', 12.5],
    ['1.234.567,8', 1234567.8],
    ['1.5k', 1500],
  ] as const)
    assert.equal(readSum(text), sum, text);
  for (const text of ['', ' ', 'abc', '-5', '0', '1.2.3', '12,0000', '5 percent', '1e5']) assert.equal(readSum(text), undefined, text);
});
