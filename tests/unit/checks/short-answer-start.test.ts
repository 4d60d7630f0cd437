import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDetour } from '../../../src/checks/rules/short-answer-start.ts';

const detours = {
  'In 2020, Alibaba.com named two companies.': 'history',
  'From 22 March 2020, suppliers were not allowed to do so.': 'history',
  'In early February 2020, the holiday was the reason.': 'history',
  'Since late 2020, buyers see the stars.': 'history',
  'By 2023 the fee was another one.': 'history',
  'The older Pay Later paused new requests.': 'history',
  'An old page gives another time.': 'history',
  'It depends on the stage. Escalate in time.': 'what it depends on',
  'That depends on your country.': 'what it depends on',
};

const answers = [
  'You can, if your checkout page shows it.',
  'In 3–5 hours, a boat is dry.',
  'In the app, open the order.',
  'On the order, select the button.',
  'Not always: some orders can be paid in other currencies.',
  'Before shipment you can give more time.',
  'Your order shows which companies are on offer. In 2020, there were two.',
];

for (const [text, found] of Object.entries(detours))
  test(`a short answer that begins beside the question is found: ${text}`, () => assert.equal(findDetour(text), found));

for (const text of answers)
  test(`a short answer that begins with the answer passes: ${text}`, () => assert.equal(findDetour(text), undefined));
