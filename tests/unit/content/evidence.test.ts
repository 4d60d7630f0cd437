import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getEvidence, isOldEvidence } from '../../../src/content/evidence.ts';
import { loadContent } from '../../../src/content/load.ts';
import { buildEvidence } from '../../../src/view-models/evidence.ts';
import { createArticle, createContent, createFact } from '../../support/content.ts';

const facts = new Map([
  ['time', { ...createFact('time', '3 days'), asOf: '2018' }],
  ['fee', { ...createFact('fee', '3%'), asOf: 'undated' }],
]);

test('the years of evidence are those of facts and of sources', () => {
  const article = createArticle('a', { sources: [{ name: 'A book', asOf: 'about 2020–2021' }] });
  assert.deepEqual(getEvidence(article, { facts }), { from: 2018, to: 2021, hasUndated: false });
  const undated = createArticle('b', { shortAnswer: 'It costs {fee}.' });
  assert.deepEqual(getEvidence(undated, { facts }), { hasUndated: true });
  const unknown = createArticle('c', { shortAnswer: 'It takes {gone}.', sources: [{ name: 'A book', asOf: '2020' }] });
  assert.deepEqual(getEvidence(unknown, { facts }), { from: 2020, to: 2020, hasUndated: false });
});

test('evidence is old five years before the review, or without a year', () => {
  assert.equal(isOldEvidence({ from: 2015, to: 2020, hasUndated: false }, '2026-11-29'), true);
  assert.equal(isOldEvidence({ from: 2015, to: 2021, hasUndated: true }, '2026-11-29'), false);
  assert.equal(isOldEvidence({ hasUndated: true }, '2026-11-29'), true);
});

test('readers see the span, the newest year if it is old, and that nothing is dated', () => {
  const content = { ...createContent([]), facts };
  const read = (shortAnswer: string, asOf: string) =>
    buildEvidence(createArticle('a', { shortAnswer, reviewed: '2026-01-02', sources: [{ name: 'A book', asOf }] }), content).text;
  assert.equal(read('It takes {time}.', '2024'), 'From sources of 2018–2024.');
  assert.equal(read('It costs {fee}.', '2024'), 'From sources of 2024 and undated ones.');
  assert.equal(
    read('It takes {time}.', '2018'),
    'From sources of 2018. Nothing here is newer than 2018: your screens, fees and times may differ.',
  );
  assert.equal(read('It costs {fee}.', 'undated'), 'From undated sources only. Your screens, fees and times may differ.');
});

test('every article of the site whose evidence is from before 2021, or has no year, says so', async () => {
  const content = await loadContent();
  const pages = [...content.articles, ...content.guides];
  const old = pages.filter(({ data, document }) => {
    const dates = [...data.sources, ...document.references.facts.flatMap((id) => content.facts.get(id) ?? [])].map(({ asOf }) => asOf);
    return !/20(2[1-9]|[3-9]\d)/.test(dates.join(' '));
  });
  assert.ok(pages.length > 100);
  const silent = old.filter((page) => !/Nothing here is newer than|From undated sources only/.test(buildEvidence(page, content).text));
  assert.deepEqual(
    silent.map(({ data }) => data.title),
    [],
  );
});
