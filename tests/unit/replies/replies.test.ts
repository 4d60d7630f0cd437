import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxChatLength } from '../../../src/replies/chat.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeGroup, makeReplyArticle } from './make-article.ts';

const choice = { device: 'app' as const, greeting: 'Hello,', signOff: 'Ann' };
const article = makeReplyArticle();

test('an email holds greeting, answer, the steps of the device, the short link and the sign-off', () => {
  assert.equal(
    buildReplies(article, choice, 'en').email.text,
    'Hello,\n\nPay to the account. It takes 3 days.\n\nIn the Alibaba.com app:\n1. Open the app.\n2. Tap Pay.\n3. Wait for the money.\n\nThe whole answer:\nhttps://help.example/go/502/?device=app&v=abc123\n\nAnn',
  );
});

test('the same email as HTML has lists and a link, and nothing of an article can break out of it', () => {
  const { html } = buildReplies(makeReplyArticle({ shortAnswer: 'Pay <b>now</b>.' }), choice, 'en').email;
  assert.match(html, /<ol start="1"><li>Open the app\.<\/li>/);
  assert.match(html, /<a href="https:\/\/help\.example\/go\/502\/\?device=app&amp;v=abc123">/);
  assert.match(html, /Pay &lt;b&gt;now/);
  const { rich, markdown } = buildReplies(makeReplyArticle({ title: 'A [b] <c>' }), choice, 'en');
  assert.ok(rich.html.endsWith('>A [b] &lt;c&gt;</a>'));
  assert.ok(markdown.startsWith('[A \\[b\\] <c>](https://'));
});

test('a chosen step keeps its number in a list, is said without it in a chat, and the links lead to it', () => {
  const { email, chat, link } = buildReplies(article, { ...choice, device: undefined, stepId: 'app-step-2' }, 'en');
  assert.match(email.text, /In the Alibaba\.com app, from step 2:\n2\. Tap Pay\.\n3\. Wait/);
  assert.equal(link, 'https://help.example/articles/pay-by-tt/?device=app&v=abc123#app-step-2');
  assert.equal(chat, 'In the Alibaba.com app: Tap Pay. https://help.example/go/502/?device=app&v=abc123#app-step-2');
  const last = buildReplies(article, { ...choice, stepId: 'app-step-3' }, 'en');
  assert.match(last.email.text, /In the Alibaba\.com app: Wait for the money\.\n/);
  assert.match(buildReplies(article, { ...choice, stepId: 'app-step-2' }, 'en').chat, /^Your next step: Tap Pay\. /);
});

test('a step with a short link of its own is sent by it', () => {
  const group = makeGroup(['Wrap the parcel.', 'Post the parcel.'], { device: 'app' });
  const steps = group.steps.map((step) => ({ ...step, shortLink: `https://help.example/go/3/${step.id}/` }));
  const { shortLink } = buildReplies(makeReplyArticle({ stepGroups: [{ ...group, steps }] }), { ...choice, stepId: 'app-step-2' }, 'en');
  assert.equal(shortLink, 'https://help.example/go/3/app-step-2/?v=abc123');
});

test('branches and what happens next are sent with the steps; ways that all lead on are no branch', () => {
  const group = makeGroup(['Choose Pay Later.', 'Apply for it.', 'Use the credit.']);
  const [choose, apply, use] = group.steps;
  assert.ok(choose && apply && use);
  const ways = [
    { title: 'I apply now', step: 2 },
    { title: 'I am already approved', step: 3 },
  ];
  const steps = [{ ...choose, ways }, apply, { ...use, outcome: ['The money arrives in 3 days.'] }];
  const { text } = buildReplies(makeReplyArticle({ stepGroups: [{ ...group, steps }] }), choice, 'en').email;
  assert.match(text, /1\. Choose Pay Later\. “I apply now”: go on with step 2\. “I am already approved”: go on with step 3\.\n2\./);
  assert.match(text, /What happens next:\n- The money arrives in 3 days\./);
  const same = [{ ...choose, ways: ways.map((way) => ({ ...way, step: 2 })) }, apply];
  assert.doesNotMatch(buildReplies(makeReplyArticle({ stepGroups: [{ ...group, steps: same }] }), choice, 'en').email.text, /go on with/);
});

test('steps for the other device say so, and what this reader can do; the link names no device without steps', () => {
  const laptopOnly = makeReplyArticle({ stepGroups: [makeGroup(['Open all Orders.', 'Select Pay.'], { device: 'laptop' })] });
  const { email, shortLink } = buildReplies(laptopOnly, choice, 'en');
  assert.match(email.text, /These steps are for a laptop\. In the app [^\n]*on a computer\.\n\nOn a laptop:\n1\./);
  assert.equal(shortLink, 'https://help.example/go/502/?device=laptop&v=abc123'.replace('device=laptop&', ''));
  assert.doesNotMatch(buildReplies(laptopOnly, { ...choice, device: 'laptop' }, 'en').email.text, /These steps are for/);
});

test('what has ended is said first, and its steps are not sent', () => {
  const ended = makeReplyArticle({ status: 'historical', statusNote: 'It ended in 2020. Use a card.' });
  const { chat, email } = buildReplies(ended, choice, 'en');
  assert.match(chat, /^It ended in 2020\. Use a card\. Pay to the account\./);
  assert.doesNotMatch(email.text, /^1\./m);
});

test('a chat keeps whole sentences, the deadline, and never the same day twice', () => {
  const long = makeReplyArticle({
    statusNote: 'The offer ended on 8 December 2017.',
    shortAnswer: `The choice ended on 8 December 2017. It was free. Today you claim within 30 days. ${'Many more words stand here. '.repeat(9)}`,
    warnings: [{ text: 'Pay only through the order. Money sent elsewhere is lost.' }],
  });
  const { chat } = buildReplies(long, choice, 'en');
  assert.ok(chat.length <= maxChatLength);
  assert.match(
    chat,
    /^The offer ended on 8 December 2017\. Today you claim within 30 days\. Pay only through the order\. Money sent elsewhere is lost\. https:\S+$/,
  );
  const endless = makeReplyArticle({ shortAnswer: `${'word '.repeat(100)}end.` });
  assert.equal(buildReplies(endless, choice, 'en').chat, 'https://help.example/go/502/?device=app&v=abc123');
});

test('a word or two is joined to its neighbour, and what speaks of sources stays out', () => {
  const { chat } = buildReplies(
    makeReplyArticle({
      shortAnswer: 'Yes. You can pay by card. Lists of 2026 do not name cash. They differ a lot. Ask the supplier first.',
    }),
    choice,
    'en',
  );
  assert.match(chat, /^Yes: You can pay by card\. Ask the supplier first\. https/);
});

test('the writer’s own reply is said instead of the short answer', () => {
  const { chat, email } = buildReplies(makeReplyArticle({ reply: 'Pay the account on your checkout page.' }), choice, 'en');
  assert.match(chat, /^Pay the account on your checkout page\. https/);
  assert.doesNotMatch(email.text, /It takes 3 days/);
});

test('each precondition says whom it concerns; the chosen one is said first and alone', () => {
  const preconditions = [
    { kind: 'paid' as const, who: 'You have paid another account', instead: 'Tell your bank at once.' },
    { kind: 'cannot' as const, who: 'Your order is closed', instead: 'Open a dispute.' },
  ];
  const all = buildReplies(makeReplyArticle({ preconditions }), choice, 'en').email.text;
  assert.match(all, /- If you have paid another account: Tell your bank at once\.\n- If your order is closed: Open a dispute\./);
  const one = buildReplies(makeReplyArticle({ preconditions }), { ...choice, precondition: 1 }, 'en');
  assert.match(one.email.text, /^Hello,\n\nIf your order is closed: Open a dispute\.\n\n/);
  assert.doesNotMatch(one.email.text, /another account/);
  assert.match(one.chat, /^If your order is closed: Open a dispute\. /);
});

test('what happens next is not said again where the answer says it', () => {
  const group = makeGroup(['Confirm the receipt.', 'Keep the goods.']);
  const steps = group.steps.map((step, index) =>
    index === 0 ? step : { ...step, outcome: ['The money takes 3 days.', 'Wait for the parcel.'] },
  );
  const article = makeReplyArticle({ shortAnswer: 'Confirm first. The money takes 3 days.', stepGroups: [{ ...group, steps }] });
  assert.match(buildReplies(article, choice, 'en').email.text, /What happens next:\n- Wait for the parcel\.\n\n/);
});

test('a locale without words for replies is refused', () => {
  assert.throws(() => buildReplies(article, choice, 'xx'), /can’t be written in "xx"/);
});
