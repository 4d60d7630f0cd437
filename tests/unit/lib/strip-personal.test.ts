import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripPersonal } from '../../../src/lib/strip-personal.ts';

test('email addresses, long numbers and order ids are taken out, and figures stay', () => {
  assert.equal(stripPersonal('Write to ann.lee+x@mail.example.com, please'), 'Write to [email] please');
  assert.equal(stripPersonal('Card 4111 1111-1111 1111 and +86 (571) 8502-2088'), 'Card [number] and [number]');
  assert.equal(stripPersonal('Order TA-20481937XY or 1234567890'), 'Order [number] or [number]');
  assert.equal(stripPersonal('Step 3 took 15 days and cost US$150,000 in 2026'), 'Step 3 took 15 days and cost US$150,000 in 2026');
});

test('an id has five digits or more, in one word with a letter', () => {
  assert.equal(stripPersonal('12-AB345, AB1234 and ab_12_345'), '[number], AB1234 and [number]');
  assert.equal(stripPersonal('12345 and 1-2-3-4-5'), '12345 and 1-2-3-4-5');
  assert.equal(stripPersonal('123456'), '[number]');
});
