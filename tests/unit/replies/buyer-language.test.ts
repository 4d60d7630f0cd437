import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasLanguages } from '../../../src/content/schema/aliases.ts';
import { getBuyerLanguageWords } from '../../../src/language/buyer-languages.ts';
import { announceLanguage, askInOwnLanguage } from '../../../src/replies/buyer-language.ts';
import { otherLanguageLines } from '../../../src/language/other-language-lines.ts';

const { announce, writeAgain } = getBuyerLanguageWords('en');

test('every language that search knows has its announcement, every one that it can name its request', () => {
  assert.deepEqual(Object.keys(announce).sort(), [...aliasLanguages].sort());
  assert.deepEqual(Object.keys(writeAgain).sort(), Object.keys(otherLanguageLines).sort());
  const lines = [...Object.values(announce), ...Object.values(writeAgain)];
  assert.equal(new Set(lines).size, lines.length);
});

test('the announcement stands below the opening, in the buyer’s language only', () => {
  assert.equal(announceLanguage('Hello Ana,', 'es', 'en-GB'), 'Hello Ana,\n\nLe respondemos en inglés.');
  assert.equal(announceLanguage('', 'de', 'en'), 'Wir antworten Ihnen auf Englisch.');
  for (const language of [undefined, 'en', 'it', 'xx']) assert.equal(announceLanguage('Hello,', language, 'en'), 'Hello,');
  assert.equal(announceLanguage('Bonjour,', 'es', 'fr'), 'Bonjour,', 'a language of replies without words says nothing');
});

test('who can’t be understood is asked in their own language, if it has words', () => {
  assert.match(askInOwnLanguage('it', 'en') ?? '', /inglese/);
  assert.equal(askInOwnLanguage('xx', 'en'), undefined);
});
