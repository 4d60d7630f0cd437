import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listComparisonFacts, listRowFacts } from '../../../src/content/comparison-facts.ts';
import { comparisonSchema } from '../../../src/content/schema/comparison.ts';

const fact = (id: string) => ({ fact: id });
const row = (id: string, rest: object = {}) => ({
  id,
  title: id,
  article: id,
  cells: { fee: `${id}-fee`, time: fact(`${id}-time`) },
  ...rest,
});
const comparison = (rest: object = {}) =>
  comparisonSchema.parse({
    title: 'Compare the ways',
    linkTitle: 'Compare',
    summary: 'All ways.',
    reviewed: '2026-01-02',
    category: 'payment',
    columns: [
      { id: 'fee', title: 'Fee' },
      { id: 'time', title: 'Time' },
    ],
    rows: [
      row('card', { note: fact('note'), only: fact('only'), price: { fee: 'price', limit: fact('limit') } }),
      row('cash', { status: 'historical', price: { fee: 'old-price' } }),
      row('wire', { cells: { fee: 'card-fee' } }),
    ],
    ...rest,
  });
const calculator = { amounts: [100], fee: 'fee' };
const recommender = {
  sentence: 'For you',
  questions: [
    {
      id: 'a',
      title: 'A?',
      answers: [
        { id: 'b', title: 'B' },
        { id: 'c', title: 'C' },
      ],
    },
  ],
  rules: [{ choose: 'card', why: [fact('why'), fact('card-time')] }],
  reminders: [{ say: fact('reminder') }],
};

test('a row rests on the facts of its notes and cells', () => {
  assert.deepEqual(comparison().rows.map(listRowFacts), [
    ['note', 'only', 'card-fee', 'card-time'],
    ['cash-fee', 'cash-time'],
    ['card-fee'],
  ]);
});

test('a comparison shows each fact once: of reasons and reminders, of the prices that are counted with, of its rows', () => {
  assert.deepEqual(listComparisonFacts(comparison()), ['note', 'only', 'card-fee', 'card-time', 'cash-fee', 'cash-time']);
  assert.deepEqual(listComparisonFacts(comparison({ calculator })).slice(0, 3), ['price', 'limit', 'note']);
  assert.deepEqual(listComparisonFacts(comparison({ calculator, recommender })), [
    ...['why', 'card-time', 'reminder', 'price', 'limit', 'note', 'only', 'card-fee', 'cash-fee', 'cash-time'],
  ]);
});
