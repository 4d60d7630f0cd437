import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { findPhrases } from '../../../src/checks/text/find-phrase.ts';
import { houseStyleSchema } from '../../../src/content/schema/house-style.ts';

const { researchVoice } = houseStyleSchema.parse(parse(readFileSync('content/house-style.yaml', 'utf8')));

function find(text: string): string[] {
  return researchVoice.flatMap(({ words, except }) => findPhrases(text, words, except));
}

const research = [
  'Sources differ. An order is cancelled after some time.',
  'The sources differ on the fee.',
  'Texts differ: a blog says one thing, a page another.',
  'The time is not known to us.',
  'An undated copy gives a longer time.',
  'Our pages tell the event up to the edition of that year.',
  'We found no page on this.',
  'No fee is published, as far as we know.',
  'An older official page says that the order is cancelled.',
  'Another official page says the longer time.',
  'A copy of the FAQ asks for three papers.',
  'One copy of the order page shows a price.',
  'Two sources differ on orders placed with this button.',
  'What holds at the start differs between sources.',
  'The official page writes JYP, which we read as JPY.',
  'An older text says the eighth day.',
  'The times below come from a help text without a date.',
  'The coupons whose terms we know had a minimum.',
  'The newest edition told here ran in September.',
];

const plain = [
  "Alibaba.com's page of 2019 says that it does not hold the payment.",
  'That is not confirmed.',
  'Keep a copy of your contract.',
  'An older page of Alibaba.com counts the days from the arrival.',
  'Alibaba.com publishes no rule for this. Ask customer service.',
  'Your own checkout page decides.',
  'The link leads to the page “as we agreed”.',
  'Ask the supplier for a copy of the bill of lading.',
];

for (const text of research) test(`writers are told of research voice in: ${text}`, () => assert.notDeepEqual(find(text), []));

for (const text of plain) test(`a plain sentence passes: ${text}`, () => assert.deepEqual(find(text), []));
