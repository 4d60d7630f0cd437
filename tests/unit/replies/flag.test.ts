import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFlagLine, formatFlag, listFlagLines } from '../../../src/replies/flag.ts';
import { makeReplyArticle } from './make-article.ts';

const article = makeReplyArticle({
  warnings: [{ text: 'Pay only through the order.', step: 'app-step-2' }],
  sections: [{ id: 'costs', depth: 2, title: 'What it costs', text: 'It is free.', markdown: 'It is free.' }],
});
const lines = listFlagLines(article);

test('the answer, each warning, each step and each section can be flagged, with their anchors', () => {
  assert.deepEqual(
    lines.map(({ anchor, text }) => `${anchor ?? '–'} ${text}`),
    [
      '– Pay to the account. It takes 3 days.',
      'app-step-2 Pay only through the order.',
      'laptop-step-1 Open all Orders.',
      'laptop-step-2 Select Pay.',
      'app-step-1 Open the app.',
      'app-step-2 Tap Pay.',
      'app-step-3 Wait for the money.',
      '– What it costs: It is free.',
    ],
  );
});

test('the marked words are meant before the chosen step, and without either the answer', () => {
  assert.equal(findFlagLine(lines, '2. Tap Pay.', 'laptop-step-1'), 5);
  assert.equal(findFlagLine(lines, '', 'laptop-step-2'), 3);
  assert.equal(findFlagLine(lines, 'words of nobody', undefined), 0);
  assert.equal(findFlagLine(lines, '', undefined), 0);
});

test('a flag names page, version, place, reason and quote', () => {
  assert.equal(
    formatFlag(article, { anchor: 'app-step-2', text: 'Tap Pay.', reason: 'It is called Pay now.' }),
    '502: How do I <pay> by T/T?\nVersion: abc123\nPlace: https://help.example/go/502/?v=abc123#app-step-2\nReason: It is called Pay now.\nQuote: “Tap Pay.”',
  );
});

test('words are found as pages hold them, with marks of lists and joiners, also if more than a line is marked', () => {
  assert.equal(findFlagLine(lines, '- Tap\u2060 Pay.', undefined), 5);
  assert.equal(findFlagLine(lines, '12. Tap\n  Pay.', undefined), 5);
  assert.equal(findFlagLine(lines, 'Open the app. Tap Pay. Wait for the money.', undefined), 4, 'the first line of several');
  assert.equal(findFlagLine(lines, 'words of nobody', 'app-step-3'), 6);
  assert.equal(findFlagLine(lines, '', 'no-such-step'), 0);
  assert.equal(findFlagLine([{ text: 'Costs of 1. May' }, { text: 'May' }], 'Costs of 1. May', undefined), 0);
});

test('what a page says of its past, its cases and its own reply can be flagged', () => {
  const page = makeReplyArticle({
    status: 'historical',
    statusNote: 'It ended.',
    reply: 'Use a card.',
    stepGroups: [],
    preconditions: [{ kind: 'check', who: 'You have paid', instead: 'Wait.' }],
  });
  assert.deepEqual(listFlagLines(page), [{ text: 'It ended. Use a card.' }, { text: 'You have paid: Wait.' }]);
});

test('a flag without an anchor names the page', () => {
  assert.match(
    formatFlag(article, { text: 'It is free.', reason: 'It costs.' }),
    /\nPlace: https:\/\/help\.example\/go\/502\/\?v=abc123\nReason/,
  );
});
