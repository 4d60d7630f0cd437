import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasesSchema } from '../../../src/content/schema/aliases.ts';
import { createSlipCorrection, listPhrasings } from '../../../src/search/build/list-wordings.ts';
import { createContent } from '../../support/content.ts';

const content = {
  ...createContent([]),
  aliases: aliasesSchema.parse({
    misspellings: [
      { words: ['recieve'], means: 'receive' },
      { words: ['credid'], means: 'credit card' },
    ],
  }),
  phrasings: [{ 'pay-late': { en: ['I recieved nothing'], es: ['recieve nada'] } }],
};

test('a slip that writers list is put right in what buyers write, so that no page owns it', () => {
  const putRight = createSlipCorrection(content);
  assert.equal(putRight('Not recieved, wich credid?'), 'Not receive, wich credid?');
  assert.deepEqual(listPhrasings(content).byLanguage.get('en'), [{ slug: 'pay-late', text: 'I receive nothing' }]);
  assert.deepEqual(
    listPhrasings(content).byLanguage.get('es'),
    [{ slug: 'pay-late', text: 'recieve nada' }],
    'another language has other words',
  );
});
