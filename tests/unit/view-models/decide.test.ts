import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Content } from '../../../src/content/content.ts';
import { readContent } from '../../../src/content/read.ts';
import type { ComparisonData } from '../../../src/content/schema/comparison.ts';
import type { FactData } from '../../../src/content/schema/fact.ts';
import { findRule, listAnswers } from '../../../src/lib/recommend.ts';
import { buildCalculator } from '../../../src/view-models/calculator.ts';
import { buildComparisonPage } from '../../../src/view-models/comparison-page.ts';
import { createContent, createFact } from '../../support/content.ts';

type Rule = NonNullable<ComparisonData['recommender']>['rules'][number];

let content: Content;

before(async () => {
  const reading = await readContent('content');
  assert.ok(reading.content);
  ({ content } = reading);
});

function getComparison(): ComparisonData {
  const data = content.comparisons.get('payment-methods');
  assert.ok(data);
  return data;
}

const strip = (html: string) => html.replace(/<[^>]*>|\u2060/g, '');

test('every way to answer the questions leads to a method that is offered, with reasons that carry their marks', () => {
  const data = getComparison();
  const { recommender } = buildComparisonPage('payment-methods', data, content);
  assert.ok(data.recommender && recommender);
  assert.equal(data.recommender.questions.length, 5);
  const all = listAnswers(data.recommender.questions);
  assert.ok(all.length > 150);
  const current = new Set(data.rows.filter(({ status }) => status === 'current').map(({ id }) => id));
  for (const answers of all) {
    const rule: Rule | undefined = findRule(data.recommender.rules, answers);
    assert.ok(rule, JSON.stringify(answers));
    for (const id of [rule.choose, rule.otherwise ?? rule.choose]) assert.ok(current.has(id), id);
    if (answers['means'] === 'card') assert.equal(rule.choose, 'card');
    if (answers['means'] === 'bank') assert.notEqual(rule.choose, 'card');
    if (rule.choose === 'boleto') assert.equal(answers['country'], 'brazil');
    if (rule.choose === 'local-tt') assert.ok(['us', 'local'].includes(answers['country'] ?? ''));
  }
  for (const { why } of recommender.rules) for (const { html } of why) assert.equal(html.match(/popovertarget="fact-/g)?.length, 1, html);
});

test('the fees are those of the facts, the unknown ones last and counted', () => {
  const { calculator, rows } = buildComparisonPage('payment-methods', getComparison(), content);
  assert.ok(calculator);
  const fees = new Map(calculator.rows.map((row) => [row.id, row.fees]));
  assert.deepEqual(calculator.sums, ['US$100', 'US$500', 'US$5,000', 'US$20,000']);
  const get = (id: string) => content.facts.get(id)?.value;
  assert.deepEqual(fees.get('card'), ['US$2.99', 'US$14.95', 'US$149.50', 'US$598']);
  assert.deepEqual(fees.get('apple-google-pay'), ['US$2.99', 'US$14.95', 'US$149.50', 'Above the limit']);
  assert.deepEqual(fees.get('tt'), Array(4).fill(get('tt-third-party-fee-range')));
  assert.deepEqual(fees.get('local-tt'), Array(4).fill(get('local-tt-fee')));
  assert.deepEqual(fees.get('paypal'), Array(4).fill(undefined));
  assert.deepEqual(fees.get('afterpay'), [undefined, undefined, 'Above the limit', 'Above the limit']);
  const known = calculator.rows.map(({ price }) => price !== undefined);
  assert.equal(known.indexOf(false), known.lastIndexOf(true) + 1);
  assert.equal(calculator.unknown, known.filter((isKnown) => !isKnown).length);
  assert.equal(calculator.rows.length, rows.length);
});

test('a fact that changes changes the fee, and its order', () => {
  const changed = new Map(content.facts);
  const fact = changed.get('card-fee-recent');
  assert.ok(fact);
  changed.set(fact.id, { ...fact, value: '90%', amount: { percent: 90 } });
  const { calculator, rows } = buildComparisonPage('payment-methods', getComparison(), { ...content, facts: changed });
  const row = calculator?.rows.find(({ id }) => id === 'card');
  assert.deepEqual(row?.fees, ['US$90', 'US$450', 'US$4,500', 'US$18,000']);
  assert.ok(row.basis.some(({ html }) => strip(html) === '90%'));
  assert.deepEqual(
    calculator?.rows.slice(0, 3).map(({ id }) => id),
    ['local-tt', 'apple-google-pay', 'tt'],
  );
  assert.equal(rows.find(({ id }) => id === 'card')?.cells[0]?.sort, 900);
});

test('what has ended stands apart and is in neither the fees nor the rules', () => {
  const { rows, ended, calculator, recommender } = buildComparisonPage('payment-methods', getComparison(), content);
  assert.deepEqual(
    ended.map(({ id }) => id),
    ['western-union', 'payment-terms', 'pay-later', 'e-checking'],
  );
  const gone = new Set(ended.map(({ id }) => id));
  assert.ok(rows.every(({ id }) => !gone.has(id)));
  assert.ok(calculator?.rows.every(({ id }) => !gone.has(id)));
  assert.ok(recommender?.rules.every(({ choose, otherwise }) => !gone.has(choose.id) && !gone.has(otherwise?.id ?? '')));
});

test('a fact that holds for one country says so in its row, unless its words do', () => {
  const only: FactData = { ...createFact('fee', 'US$5'), onlyIn: 'Turkey', amount: { min: 5, max: 5, currency: 'USD' } };
  const row = { id: 'a', title: 'A', article: 'a', status: 'current' as const };
  const data: ComparisonData = {
    title: 'Compare the ways',
    linkTitle: 'Compare',
    summary: 'All.',
    reviewed: '2026-01-02',
    category: 'payment',
    notes: [],
    columns: [{ id: 'fee', title: 'Fee' }],
    rows: [
      { ...row, price: { fee: { fact: 'fee' } }, cells: { fee: { fact: 'fee' } } },
      { ...row, id: 'b', cells: { fee: { fact: 'fee', text: '{value} at a checkout in Turkey' } } },
    ],
  };
  const all = { ...createContent([]), facts: new Map([['fee', only]]) };
  const page = buildComparisonPage('ways', data, all);
  assert.deepEqual(
    page.rows.map(({ cells }) => strip(cells[0]?.html ?? '')),
    ['US$5 (in Turkey only)', 'US$5 at a checkout in Turkey'],
  );
  const [first] = buildCalculator({ amounts: [100], fee: 'fee', beside: [] }, data, all).rows;
  assert.equal(strip(first?.basis[0]?.html ?? ''), 'US$5 (in Turkey only)');
});

test('every figure of every reason and reminder is that of its fact: changed, the recommendation says the new one', () => {
  const data = getComparison();
  const recommender = data.recommender ?? assert.fail();
  const written = [...recommender.rules.flatMap(({ why }) => why), ...recommender.reminders.map(({ say }) => say)];
  const changed = new Map([...content.facts].map(([id, fact]) => [id, { ...fact, value: `new ${id}` }]));
  const view = buildComparisonPage('payment-methods', data, { ...content, facts: changed }).recommender ?? assert.fail();
  const shown = [...view.rules.flatMap(({ why }) => why), ...view.reminders.map(({ say }) => say)];
  assert.equal(shown.length, written.length);
  for (const [index, { fact, text = '{value}' }] of written.entries()) {
    const html = shown[index]?.html ?? '';
    assert.ok(html.includes(`fact-${fact}`), html);
    assert.equal(strip(html).includes(`new ${fact}`), text.includes('{value}'), html);
    const figures = text.replaceAll(/\{value\}|T\/T/g, '').match(/\d+/g) ?? [];
    assert.deepEqual(figures, [], `${text} holds a figure that no fact changes`);
  }
});
