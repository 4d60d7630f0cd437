import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from '../../../../src/content/document/html.ts';
import { createArticle, createContent, createDocument } from '../../../support/content.ts';
import { getLookup } from '../../../../src/content/content.ts';

function render(markdown: string): string {
  const { blocks } = createDocument(createArticle('a').data, markdown);
  return toHtml(
    blocks.flatMap((block) => (block.kind === 'prose' ? block.content : [])),
    getLookup(createContent([])),
  );
}

/** The cells of a table, as "th A". */
function listCells(markdown: string): string[] {
  return [...render(markdown).matchAll(/<(t[hd])\b( scope="row")?[^>]*>([^<]*)/g)].map(([, tag = '', scope = '', words = '']) =>
    `${tag}${scope} ${words}`.trim(),
  );
}

test('a table whose first heading is empty has headings for its rows, and none without words', () => {
  assert.deepEqual(listCells('| | One | Two |\n| --- | --- | --- |\n| Fee | 1 | 2 |\n'), [
    'td',
    'th One',
    'th Two',
    'th scope="row" Fee',
    'td 1',
    'td 2',
  ]);
});

test('a table without headings has those of its rows', () => {
  assert.deepEqual(listCells('| | |\n| --- | --- |\n| Fee | 1 |\n'), ['th scope="row" Fee', 'td 1']);
});

test('a table with all its headings stays as it is', () => {
  assert.deepEqual(listCells('| What | One |\n| --- | --- |\n| Fee | 1 |\n'), ['th What', 'th One', 'td Fee', 'td 1']);
});

test('the cells of a table of three columns know the names of their columns, for the cards of a phone', () => {
  const html = render('| What | *One* | Two |\n| --- | --- | --- |\n| Fee | 1 | 2 |\n');
  assert.match(html, /<table class="cards">/);
  assert.match(html, /<td>Fee<\/td>\s*<td data-label="One">1<\/td>\s*<td data-label="Two">2<\/td>/);
});

test('two columns fit on a phone as they are', () => {
  assert.doesNotMatch(render('| What | One |\n| --- | --- |\n| Fee | 1 |\n'), /cards|data-label/);
});
