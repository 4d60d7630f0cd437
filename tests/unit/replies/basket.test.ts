import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildBasket, fillPlaces } from '../../../src/replies/basket.ts';
import { buildAnswer } from '../../../src/replies/replies.ts';
import { makeReplyArticle } from './make-article.ts';

const toAnswer = (title: string, shortAnswer: string, id: number) => ({
  title,
  parts: buildAnswer(makeReplyArticle({ title, shortAnswer, stepGroups: [], shortLink: `https://help.example/go/${id}/` }), {}, 'en').parts,
});

test('a basket has one greeting, the answers in order with their links, and one sign-off', () => {
  const { text, html } = buildBasket(
    [toAnswer('How one?', 'First do this.', 1), toAnswer('How two?', 'Then do that.', 2)],
    'Hello,',
    'Ann',
  );
  assert.equal(
    text,
    'Hello,\n\n1) How one?\n\nFirst do this.\n\nThe whole answer:\nhttps://help.example/go/1/?v=abc123\n\n2) How two?\n\nThen do that.\n\nThe whole answer:\nhttps://help.example/go/2/?v=abc123\n\nAnn',
  );
  assert.equal(html.match(/Hello,|Ann/g)?.length, 2);
  assert.equal(html.match(/<a href/g)?.length, 2);
});

test('a basket of one answer has no heading', () => {
  assert.match(buildBasket([toAnswer('How one?', 'First do this.', 1)], 'Hello,', '').text, /^Hello,\n\nFirst do this\./);
});

test('name and order stand in their places; without them the places close', () => {
  const words = 'Hello {name}, about order {order}:';
  assert.equal(fillPlaces(words, { name: 'Ann', order: '123' }), 'Hello Ann, about order 123:');
  assert.equal(fillPlaces('Hello {name},', { name: ' ', order: '' }), 'Hello,');
  assert.equal(fillPlaces('Hello {name},', { name: '$& {order}', order: '' }), 'Hello $& {order},');
});
