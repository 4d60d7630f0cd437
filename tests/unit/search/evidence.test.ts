import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildQuestionFile } from '../../../src/search/engine/build-files.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { aliases, createPage } from './make-index.ts';

const pages = [
  createPage(1, 'pay-card', 'How do I pay by card?', ['card payment'], {
    text: 'At most US$12,000 in 2019, with a fee of 2.99 % for 500 pieces.',
  }),
  createPage(2, 'lost-card', 'I lost my card. What now?', ['card is gone']),
  createPage(3, 'new-card', 'How do I add a card?', ['another card']),
  createPage(4, 'lantern', 'Why is my lantern dark?', ['lantern', 'dark lantern']),
];
const file = buildQuestionFile(pages, aliases, { mostAskedHrefs: [], contact: ['Ask', '/'], classifiers: [], references: [], themes: [] });
const engine = createEngine({ load: (name) => (name === 'questions.json' ? Promise.resolve(file) : Promise.reject(new Error(name))) });

test('an amount in the text of a page finds it, written in any way; a year or a small number does not', async () => {
  for (const query of ['12000', 'US$ 12.000', '١٢٠٠٠', '12k', '2,99 %']) {
    assert.equal((await engine.search(query)).hrefs[0], '/articles/pay-card/', query);
  }
  for (const query of ['2019', '500']) assert.equal((await engine.search(query)).state, 'empty', query);
});
