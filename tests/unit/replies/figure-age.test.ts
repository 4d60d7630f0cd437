import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load.ts';
import { getReplyWords } from '../../../src/language/replies.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { findAgedFigures } from '../../../src/replies/figure-age.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');
type Fact = NonNullable<ReturnType<typeof makeReplyArticle>['facts']>[number];
const makeFact = (value: string, asOf: string, confidence: Fact['confidence'] = 'high'): Fact => ({
  id: 'some-fact',
  value,
  statement: 'It is so.',
  asOf,
  confidence,
  sources: ['https://help.example/'],
});
const page = { reviewed: '2026-11-29', stepGroups: [] };
const send = (shortAnswer: string, facts: Fact[], more: Parameters<typeof makeReplyArticle>[0] = {}) => {
  const { email, chat } = buildReplies(makeReplyArticle({ ...page, ...more, shortAnswer, facts }), { greeting: '', signOff: '' }, 'en');
  return { email: email.text.split('\n\nThe whole answer')[0], chat: chat.replace(/ https\S+$/, '') };
};

test('what is said behind a figure goes by its year, its certainty and what its page says of today', () => {
  const cases: readonly [string, string, Fact['confidence'], string | undefined][] = [
    ['3–7 working days', '2019', 'high', '(as of 2019)'],
    ['3–7 working days', '2026', 'high', undefined],
    ['3–7 working days', '2022', 'medium', undefined],
    ['3–7 working days', 'undated', 'high', undefined],
    ['3–7 working days', 'undated', 'low', '(may have changed)'],
    ['US$8', 'undated, about 2020–2021', 'medium', '(as of 2020–2021)'],
    ['US$229–400', '2026', 'low', '(may have changed)'],
    ['US$229–400', '2024', 'low', '(as of 2024)'],
    ['2.99%', 'about 2018', 'high', '(as of 2018)'],
    ['2.99%', 'about 2021–2023', 'medium', undefined],
    ['80%', '2020', 'medium', '(as of 2020)'],
    ['about 7 working days', '2020', 'medium', '(as of 2020)'],
    ['30 minutes', 'undated, about 2018', 'high', '(as of 2018)'],
    ['UN 38.3', '2014', 'medium', undefined],
    ['Orders > Reviews', '2016', 'high', undefined],
    ['2020', '2020', 'high', undefined],
    ['March 2020', '2020', 'medium', undefined],
    ['A$50', '2017', 'medium', '(as of 2017)'],
    ['60 points', '2020', 'high', '(as of 2020)'],
    ['12 months', 'about 2017–2020', 'medium', '(as of 2017–2020)'],
  ];
  for (const [value, asOf, confidence, mark] of cases) {
    const aged = findAgedFigures(makeReplyArticle({ ...page, facts: [makeFact(value, asOf, confidence)] }), words);
    assert.equal(aged.get(value), mark, `${value} of ${asOf}, ${confidence}`);
  }
});

test('where the page says that something may have ended, figures of any year before are old', () => {
  const facts = [makeFact('US$2,000', 'about 2023', 'medium')];
  assert.equal(send('You can pay up to US$2,000.', facts).chat, 'You can pay up to US$2,000.');
  const statusNote = 'It may have ended.';
  assert.match(send('You can pay up to US$2,000.', facts, { statusNote }).chat, /up to US\$2,000 \(as of 2023\)\.$/);
});

test('a figure is marked where it is told first, as a whole, and not beside a year', () => {
  const facts = [makeFact('7 days', '2019')];
  const { email, chat } = send('It takes 7 days. Wait 7 days more.', facts);
  assert.equal(email, 'It takes 7 days (as of 2019). Wait 7 days more.');
  assert.equal(chat, email);
  for (const kept of ['It takes 3–7 days.', 'It takes 17 days.', 'It took 7 days in 2019.']) assert.equal(send(kept, facts).chat, kept);
});

test('a figure that another fact bears out is sound; of two old facts the one with a year is named', () => {
  assert.equal(send('It takes 7 days.', [makeFact('7 days', '2019'), makeFact('7 days', '2026')]).chat, 'It takes 7 days.');
  const both = [makeFact('7 days', '2019'), makeFact('7 days', 'undated', 'low')];
  assert.equal(send('It takes 7 days.', both).chat, 'It takes 7 days (as of 2019).');
  assert.equal(send('It takes 7 days.', both.toReversed()).chat, 'It takes 7 days (as of 2019).');
});

test('a table tells the age of its figures once, and stays on a page that doubts them', () => {
  const facts = [makeFact('60 points', '2020'), makeFact('70 points', '2020')];
  const tables = [
    {
      caption: 'Points',
      head: ['Stars', 'Points'],
      rows: [
        ['One', '60 points'],
        ['Two', '70 points'],
      ],
    },
  ];
  assert.match(send('They are counted.', facts, { tables }).email ?? '', /Points \(as of 2020\):\n- One: 60 points\n- Two: 70 points$/);
  assert.doesNotMatch(send('They are counted.', facts, { tables, statusNote: 'It may have ended.' }).email ?? '', /60 points/);
});

test('no page sends an old or weak figure without saying so', async () => {
  const content = await loadContent();
  const pages = content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content));
  const doubted = pages.filter((article) => findAgedFigures(article, words).size > 0);
  assert.ok(doubted.length > 20, 'every-reply.test.ts holds each of them to its mark');
  const { email } = buildReplies(
    pages.find(({ id }) => id === 505) ?? assert.fail('the page about an old fee is kept'),
    { greeting: '', signOff: '' },
    content.language.locale,
  );
  assert.doesNotMatch(email.text, /US\$\d/);
});
