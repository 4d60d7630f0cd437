import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies, maxChatLength, type ReplyArticle } from '../../../src/replies/replies.ts';

const article: ReplyArticle = {
  title: 'How do I <pay> by T/T?',
  address: 'https://help.example/articles/pay-by-tt/',
  shortLink: 'https://help.example/go/502/',
  shortAnswer: 'Pay to the account. It takes 3 days.',
  steps: {
    laptop: [{ id: 'laptop-step-1', text: 'Open Orders.', mark: 'aaa' }],
    app: [
      { id: 'app-step-1', text: 'Open the app.', mark: 'bbb' },
      { id: 'app-step-2', text: 'Tap Pay.', mark: 'ccc' },
    ],
  },
  facts: [{ mark: 'fff' }],
};
const choice = { device: 'app' as const, greeting: 'Hello,', signOff: 'Ann' };
const words = { deviceOn: { laptop: 'On a laptop', app: 'In the app' }, steps: 'Steps', wholeAnswer: 'More' };

test('an email holds greeting, answer, the steps of the device, the link and the sign-off', () => {
  assert.equal(
    buildReplies(article, choice, words).email,
    'Hello,\n\nPay to the account. It takes 3 days.\n\nIn the app:\n1. Open the app.\n2. Tap Pay.\n\nMore:\nhttps://help.example/articles/pay-by-tt/?device=app&v=fffbbbccc\n\nAnn',
  );
});

test('a chosen step keeps its number, and the links lead to it', () => {
  const { email, chat, shortLink } = buildReplies(article, { ...choice, stepId: 'app-step-2' }, words);
  assert.match(email, /In the app:\n2\. Tap Pay\.\n/);
  assert.equal(shortLink, 'https://help.example/go/502/?device=app&v=fffbbbccc#app-step-2');
  assert.equal(chat, `2. Tap Pay. ${shortLink}`);
});

test('without a chosen device the reply serves both, and its links choose for nobody', () => {
  const { email, link, shortLink } = buildReplies(article, { ...choice, device: undefined }, words);
  assert.match(email, /On a laptop:\n1\. Open Orders\.\n\nIn the app:\n1\. Open the app\.\n2\. Tap Pay\.\n/);
  assert.equal(link, 'https://help.example/articles/pay-by-tt/?v=fffaaabbbccc');
  assert.equal(shortLink, 'https://help.example/go/502/?v=fffaaabbbccc');
});

test('a step that is chosen names its device, though none was', () => {
  const { email, link } = buildReplies(article, { ...choice, device: undefined, stepId: 'app-step-2' }, words);
  assert.match(email, /^Hello,\n\nPay[^\n]*\n\nIn the app:\n2\. Tap Pay\.\n\nMore:/);
  assert.match(link, /\?device=app&v=fffbbbccc#app-step-2$/);
});

test('a chat reply stays short: marks go first, then whole sentences, never the link', () => {
  const long = { ...article, shortAnswer: `${'Many words stand here. '.repeat(9)}It takes US$1.5 per day at Alibaba.com today.` };
  const { chat } = buildReplies({ ...long, facts: Array.from({ length: 40 }, () => ({ mark: 'xyz' })) }, choice, words);
  assert.ok(chat.length <= maxChatLength);
  assert.match(chat, /\. https:\/\/help\.example\/go\/502\/\?device=app$/);
  const endless = { ...article, shortAnswer: 'word '.repeat(100) };
  assert.ok(buildReplies(endless, choice, words).chat.length <= maxChatLength);
});

test('what has ended is said first', () => {
  const { chat, email } = buildReplies({ ...article, statusNote: 'It ended in 2020. Use a card.' }, choice, words);
  assert.match(chat, /^It ended in 2020\. Use a card\. Pay to the account\./);
  assert.match(email, /^Hello,\n\nIt ended in 2020\. Use a card\.\n\nPay/);
});

test('titles can’t break out of HTML or Markdown', () => {
  const { rich, markdown } = buildReplies({ ...article, title: 'A [b] <c>' }, choice, words);
  assert.ok(rich.html.endsWith('>A [b] &lt;c&gt;</a>'));
  assert.ok(markdown.startsWith('[A \\[b\\] <c>](https://'));
});
