import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Content } from '../../../src/content/content.ts';
import type { ComparisonData } from '../../../src/content/schema/comparison.ts';
import { buildArticlePage } from '../../../src/view-models/article-page.ts';
import { buildComparisonPage } from '../../../src/view-models/comparison-page.ts';
import { createArticle, createContent } from '../../support/content.ts';

const comparison: ComparisonData = {
  title: 'Compare the ways',
  linkTitle: 'Compare all ways',
  summary: 'All ways.',
  reviewed: '2026-01-02',
  category: 'payment',
  notes: [],
  columns: [
    { id: 'fee', title: 'Fee', sort: 'number' },
    { id: 'arrival', title: 'Arrival', sort: 'duration' },
  ],
  rows: [
    {
      id: 'card',
      title: 'Card',
      article: 'a',
      status: 'current',
      cells: { fee: { fact: 'fee', sort: 5 }, arrival: { fact: 'time', text: 'in {value}' } },
    },
    { id: 'cash', title: 'Cash', article: 'b', status: 'historical', cells: {} },
  ],
};
let content: Content;
let full: Content;
const facts = new Map([
  [
    'time',
    {
      id: 'time',
      value: '3–5 days',
      duration: { min: 3, max: 5, unit: 'days' as const },
      statement: 'Days.',
      sources: ['https://example.com/a'],
      asOf: '2020',
      confidence: 'high' as const,
    },
  ],
  [
    'fee',
    {
      id: 'fee',
      value: 'US$5',
      statement: 'Five.',
      sources: ['https://example.com/b'],
      asOf: 'undated, about 2018–2019',
      confidence: 'low' as const,
    },
  ],
]);

before(() => {
  content = createContent([createArticle('a'), createArticle('b', { category: 'other' })]);
  full = { ...content, facts, comparisons: new Map([['ways', comparison]]) };
});

test('each cell says its fact’s value, in the writer’s words if there are some, with a key to sort by', () => {
  const { rows, ended } = buildComparisonPage('ways', comparison, full);
  const [card, cash] = [...rows, ...ended];
  assert.deepEqual(
    card?.cells.map((cell) => [
      /popovertarget="([^"]+)"/.exec(cell?.html ?? '')?.[1],
      cell?.html.replace(/<[^>]*>|\u2060/g, ''),
      cell?.sort,
    ]),
    [
      ['fact-fee', 'US$5', 5],
      ['fact-time', 'in 3–5 days', 5],
    ],
  );
  assert.deepEqual(cash?.cells, [undefined, undefined]);
});

test('a row is as old as the facts it rests on', () => {
  const { rows, ended } = buildComparisonPage('ways', comparison, full);
  const [card, cash] = [...rows, ...ended];
  assert.deepEqual([card?.asOf, card?.latestYear], ['2018–2020', 2020]);
  assert.deepEqual([cash?.asOf, cash?.latestYear], ['', undefined]);
});

test('the page carries a card for every mark it shows, once', () => {
  assert.deepEqual(
    buildComparisonPage('ways', comparison, full).cards.map(({ id }) => id),
    ['fact-fee', 'fact-time'],
  );
});

test('articles of its category link to it, and no others', () => {
  const [a, b] = full.articles.map((article) => buildArticlePage(article, full).related);
  assert.deepEqual(a, [{ title: 'Compare all ways', href: '/compare/ways/' }]);
  assert.deepEqual(b, []);
});
