import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasesSchema } from '../../../src/content/schema/aliases.ts';
import { findForeignWords, findRareWords, findSlips } from '../../../src/search/build/find-slips.ts';
import { createSlipCorrection, listPhrasings } from '../../../src/search/build/list-wordings.ts';
import { createContent } from '../../support/content.ts';

const content = {
  ...createContent([]),
  aliases: aliasesSchema.parse({
    misspellings: [
      { words: ['recieve'], means: 'receive' },
      { words: ['credid'], means: 'credit card' },
      { words: ['agains'], means: 'against' },
    ],
  }),
  phrasings: [{ 'pay-late': { en: ['I recieved nothing'], es: ['recieve nada'] } }],
  notCovered: [{ theme: 'jobs', title: 'Jobs', say: 'Nothing.', queries: ['recieve a job'] }],
};

test('a slip that writers list is put right in what buyers write, so that no page owns it', () => {
  const putRight = createSlipCorrection(content);
  assert.equal(putRight('Not recieved, wich credid?'), 'Not receive, wich credid?');
  assert.equal(putRight('Never again agains the rules'), 'Never again against the rules', 'a word is no form of a slip');
  assert.deepEqual(listPhrasings(content).byLanguage.get('en'), [{ slug: 'pay-late', text: 'i receive nothing' }]);
  assert.deepEqual(
    listPhrasings(content).byLanguage.get('es'),
    [{ slug: 'pay-late', text: 'recieve nada' }],
    'another language has other words',
  );
  assert.deepEqual(listPhrasings(content).notCovered[0]?.queries, ['receive a job']);
});

test('a slip that no writer lists is put right too, if it is no word or name and sounds like a word that buyers write', () => {
  const often = new Array<string>(5).fill('the supplier sent a crate to place an order, payment failed, it may fail again, too late');
  const slips = findSlips(
    [...often, 'suplier took my payement', 'refound', 'faild', 'plates', 'tafka', 'sent to Lagos', 'lagos', 'oder'],
    new Set(['tafka']),
  );
  assert.deepEqual(Object.fromEntries(slips), { suplier: 'supplier', payement: 'payment', faild: 'failed' });
  const putRight = createSlipCorrection(content, [...often, 'suplier']);
  assert.equal(putRight('Suplier, recieve'), 'supplier, receive');
});

test('a word of another language in English texts is not learnt as English, nor is a rare name', () => {
  const texts = ['my pedido is late', 'Oskar says the seal is broken', 'send rfq', 'my rfq', 'rfq closed', 'tafka'];
  const others = ['mi pedido', 'el pedido', 'rfq', 'la'];
  assert.deepEqual([...findForeignWords(texts, others, new Set(['tafka']))], ['pedido']);
  assert.deepEqual([...findRareWords(texts, new Set(['tafka']))], ['pedido', 'oskar']);
  const mixed = { ...content, phrasings: [{ late: { en: ['my pedido is late, 40 of 100'], es: ['mi pedido', 'pedido tarde'] } }] };
  assert.deepEqual(listPhrasings(mixed).byLanguage.get('en'), [{ slug: 'late', text: 'my is late 40 of 100' }]);
});
