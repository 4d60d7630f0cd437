import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGlossaryPage } from '../../../src/view-models/glossary-page.ts';
import { createArticle, createContent } from '../../support/content.ts';

test('terms stand by first letter in the order of the alphabet, whatever their capitals', () => {
  const term = (id: string, name: string, article?: string) =>
    [id, { id, term: name, alsoKnownAs: [''].slice(1), definition: 'A word.', article }] as const;
  const content = {
    ...createContent([createArticle('a', { title: 'How do I pay?' })]),
    terms: new Map([term('tt', 'T/T', 'a'), term('balance', 'balance'), term('ach', 'ACH'), term('boleto', 'Boleto')]),
  };
  const { letters } = buildGlossaryPage(content);
  assert.deepEqual(
    letters.map(({ letter, entries }) => [letter, entries.map(({ id }) => id)]),
    [
      ['A', ['ach']],
      ['B', ['balance', 'boleto']],
      ['T', ['tt']],
    ],
  );
  assert.deepEqual(letters.at(-1)?.entries[0]?.article, { title: 'How do I pay?', href: '/articles/a/' });
});
