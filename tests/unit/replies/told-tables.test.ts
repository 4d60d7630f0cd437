import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getReplyWords } from '../../../src/language/replies.ts';
import { readConcern } from '../../../src/replies/concern.ts';
import { tellTables } from '../../../src/replies/tables.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');

/** The lines of one table. */
function tell(head: string[], rows: string[][], { caption, question }: { caption?: string; question?: string } = {}) {
  const table = { head, rows, ...(caption === undefined ? {} : { caption }) };
  const [told, ...more] = tellTables(makeReplyArticle({ tables: [table] }), readConcern(question, undefined, words), words);
  assert.deepEqual(more, []);
  return told;
}
const items = (...args: Parameters<typeof tell>) => tell(...args)?.items;

test('a table is called by its caption, else by the heads of its columns', () => {
  assert.equal(tell(['Way', 'Fee'], [['Card', '2%']], { caption: 'Fees' })?.title, 'Fees');
  assert.equal(tell(['Way', '', 'Fee'], [['Card', 'a', '2%']])?.title, 'Way – Fee');
});

test('a table of more than eight rows, or without any that concerns the reader, stays on the page', () => {
  const rows = Array.from({ length: 9 }, (_, index) => [`Way ${index}`, `${index} days`]);
  assert.equal(tell(['Way', 'Days'], rows), undefined);
  assert.equal(items(['Way', 'Days'], rows.slice(1))?.length, 8);
  assert.equal(tell(['Way', 'Days'], [['e-Checking (ended)', '4 days']]), undefined);
  assert.deepEqual(
    items(
      ['Way', 'Days'],
      [
        ['Card', '2 days'],
        ['T/T', '3 days'],
        ['Any way', '4 days'],
      ],
      { question: 'My card?' },
    ),
    ['Card: 2 days', 'Any way: 4 days'],
  );
  assert.equal(items(['Way', 'Days'], [...rows.slice(1), ['Old (ended)', '4 days']])?.length, 8, 'what has ended is not counted');
});

test('a table that speaks of sources is not told at all, a cell that does takes its row away', () => {
  assert.equal(tell(['Way', 'Lists of 2026'], [['Card', '2 days']]), undefined);
  assert.equal(tell(['Way', 'Days'], [['Card in no list', '2 days']]), undefined);
  assert.equal(tell(['Way', 'Days'], [['Card', '2 days']], { caption: 'According to others' }), undefined);
  assert.deepEqual(
    items(
      ['Way', 'Days'],
      [
        ['Card', 'According to a blog'],
        ['T/T', '3 days'],
      ],
    ),
    ['T/T: 3 days'],
  );
  const cut = [
    ['Card', 'It takes two days. According to a blog, three.'],
    ['T/T', '3 days'],
  ];
  assert.deepEqual(items(['Way', 'Days'], cut), ['Card: It takes two days', 'T/T: 3 days']);
});

test('one column is told as words, short cells with their heads, long cells as sentences', () => {
  assert.deepEqual(
    items(
      ['Way', 'Days'],
      [
        ['Card', 'Two days.'],
        ['T/T.', 'Three whole days. Then it is there'],
      ],
    ),
    ['Card: Two days', 'T/T: Three whole days. Then it is there.'],
  );
  assert.deepEqual(items(['Way', 'Least', 'Most'], [['Card', 'Two days', 'More than four days']]), [
    'Card – Least: Two days; Most: More than four days',
  ]);
  assert.deepEqual(items(['Way', 'Least', 'Most'], [['Card', 'Two days', 'More than some four days']]), [
    'Card – Least: Two days. Most: More than some four days.',
  ]);
});

test('one long cell makes sentences of all rows; a column that says enough alone goes without its head', () => {
  assert.deepEqual(
    items(
      ['Sign', 'Meaning', 'What to do'],
      [
        ['Late', 'It comes later than told', 'Wait a day'],
        ['Lost', 'Not here', 'Write to us'],
      ],
    ),
    ['Late: It comes later than told. Wait a day.', 'Lost – Meaning: Not here. Write to us.'],
  );
  assert.deepEqual(items(['Sign', 'Meaning', 'Code'], [['Late', 'It is late', 'L']]), ['Late: It is late. Code: L.']);
});

test('an empty cell and a dash say nothing, and columns for the page are left out', () => {
  assert.deepEqual(
    items(
      ['Way', 'Least', 'Most'],
      [
        ['Card', '', '4 days'],
        ['T/T', '–', '5 days'],
        ['Cash', '-', '6 - 7 days'],
      ],
    ),
    ['Card – Most: 4 days', 'T/T – Most: 5 days', 'Cash – Most: 6 - 7 days'],
  );
  assert.deepEqual(items(['Way', 'Most', 'How old'], [['Card', '4 days', 'of 2019']]), ['Card – Most: 4 days']);
});

test('a row that asks goes on with a capital; the mark behind a name goes', () => {
  assert.deepEqual(
    items(
      ['Question', 'Answer'],
      [
        ['Is it free?', 'yes, it is'],
        ['Cost!', 'None'],
        ['Time:', 'A day'],
      ],
    ),
    ['Is it free? Yes, it is', 'Cost: None', 'Time: A day'],
  );
});
