import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCounts } from '../../../src/checks/rules/count-without-start.ts';

const without = {
  'Escalate from the 4th day if the supplier does not answer.': '4th day',
  'If the case is still open on the 7th day, it goes to Alibaba.com.': '7th day',
  'From the 6th day, you can select Escalate.': '6th day',
  'Pay the invoice within 3 working days.': 'within 3 working days',
  'Expect the result within 48 hours.': 'within 48 hours',
  'The refund starts within about 7 working days.': 'within about 7 working days',
  'Write within 30 calendar days.': 'within 30 calendar days',
  'The documents are checked within 3 to 5 working days.': 'within 3 to 5 working days',
};

const counted = [
  'Escalate from the 4th day after your request.',
  'From the 6th day after you filed it, select Escalate.',
  'Write within 30 days after the order is complete.',
  'Apply within 30 days of receiving the goods.',
  'The invoice comes by email. Pay it within 3 working days after that.',
  'The goods must be sent within 15 days. From which day they count is not confirmed.',
  'On the 7th day after your request, an open case goes there. Its older rules say the 8th day.',
  'Money within the account is shown in US dollars.',
  'A transfer takes 3–7 working days.',
];

for (const [text, found] of Object.entries(without))
  test(`a count without its start is found: ${text}`, () => assert.deepEqual(findCounts({ text, line: 3 }), [{ found, line: 3 }]));

for (const text of counted) test(`a count with its start passes: ${text}`, () => assert.deepEqual(findCounts({ text, line: 1 }), []));
