import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeGroup, makeLabelledGroup, makeReplyArticle } from './make-article.ts';

const choice = { device: 'app' as const, greeting: '', signOff: '' };
const email = (fields: Parameters<typeof makeReplyArticle>[0], more: Partial<Parameters<typeof buildReplies>[1]> = {}) =>
  buildReplies(makeReplyArticle(fields), { ...choice, ...more }, 'en').email;

test('what to have at hand is said once before the steps', () => {
  const before = ['Have your card at hand.'];
  const stepGroups = [
    { ...makeGroup(['Open it.', 'Pay it.'], { device: 'laptop' }), before },
    { ...makeGroup(['Tap it.', 'Send it.'], { device: 'app' }), before: [...before, 'Charge your phone.'] },
  ];
  assert.match(
    email({ stepGroups }, { device: undefined }).text,
    /\n\nBefore you start:\n- Have your card at hand\.\n- Charge your phone\.\n\nOn a laptop:\n1\. Open it\.\n2\. Pay it\.\n\nIn the Alibaba\.com app:\n1\./,
  );
  assert.doesNotMatch(email({}).text, /Before you start/);
});

test('of two long lists only the first is sent to who told no device, and the page has the other', () => {
  const long = (device: 'laptop' | 'app', words: number) =>
    makeGroup([`${'word '.repeat(words)}end.`, `Then it is over ${device}.`], { device });
  const send = (words: number, device?: 'app') => email({ stepGroups: [long('laptop', words), long('app', words)] }, { device }).text;
  assert.match(send(50), /In the Alibaba\.com app:/);
  assert.doesNotMatch(send(50), /also has the steps for/);
  assert.doesNotMatch(send(70), /In the Alibaba\.com app:/);
  assert.match(send(70), /Then it is over laptop\.\n\nThe page behind the link also has the steps for the Alibaba\.com app\./);
  assert.match(send(70, 'app'), /In the Alibaba\.com app:/);
  const alone = email({ stepGroups: [long('laptop', 150)] }, { device: undefined }).text;
  assert.doesNotMatch(alone, /also has the steps for/, 'there is no other');
});

test('where the answer leaves no room, cases stay on the page; what is short enough still comes', () => {
  const preconditions = [{ kind: 'check' as const, who: 'You have paid twice', instead: `Wait ${'and wait '.repeat(40)}a while.` }];
  const tables = [{ head: ['Way', 'Days'], rows: [['Card', '2 days']] }];
  const answer = (words: number) => `It is told at length: ${'all '.repeat(words)}of it.`;
  const fits = email({ preconditions, tables, shortAnswer: answer(20) }).text;
  assert.match(fits, /If you have paid twice/);
  assert.match(fits, /Way – Days:\n- Card: 2 days\n\nIs this your case\?\n- If/, 'tables stand before cases');
  const full = email({ preconditions, tables, shortAnswer: answer(120) }).text;
  assert.doesNotMatch(full, /If you have paid twice/);
  assert.match(full, /- Card: 2 days/);
});

test('what has ended has neither tables nor cases nor next steps', () => {
  const fields = {
    status: 'historical' as const,
    statusNote: 'It ended in 2020.',
    tables: [{ head: ['Way', 'Days'], rows: [['Card', '2 days']] }],
    preconditions: [{ kind: 'check' as const, who: 'You have paid twice', instead: 'Wait for a while.' }],
    sections: [{ id: 'next', depth: 2, title: 'What happens next', text: 'It goes on by itself.', markdown: 'It goes on by itself.' }],
  };
  const text = email(fields).text;
  assert.doesNotMatch(text, /Card|If you have paid|goes on/);
  const current = email({ ...fields, status: 'current' }).text;
  assert.match(current, /What happens next:\n- It goes on by itself\./);
  assert.match(current, /Card[^]*If you have paid/);
});

test('what the page says of what happens next is sent if it is short, and only from that part of the page', () => {
  const section = (title: string, text: string) => ({ id: 'part', depth: 2, title, text, markdown: text });
  const send = (title: string, text: string) => email({ sections: [section(title, text)] }).text;
  assert.match(send('What happens next', 'The money leaves. This page says more. It comes back.'), /next:\n- The money leaves\.\n\n/);
  assert.doesNotMatch(send('What it costs', 'The money leaves.'), /money leaves/);
  assert.match(send('What happens next', `The money leaves ${'so '.repeat(127)}.`.slice(0, 400)), /money leaves/);
  assert.doesNotMatch(send('What happens next', `The money leaves ${'so '.repeat(130)}.`), /money leaves/);
});

test('what a laptop shows after the last button of the app is told to nobody else', () => {
  const laptop = makeLabelledGroup(['Select [Refund].', 'Add your photos.', 'Select [Send].']);
  const app = makeLabelledGroup(['Open [My page].', 'Tap [REFUND].'], 'app');
  const rest = /on a laptop\. The steps there:\n- Add your photos\.\n- Select Send\./;
  assert.match(email({ stepGroups: [laptop, app] }).text, rest, 'capitals or not');
  assert.doesNotMatch(email({ stepGroups: [laptop, app] }, { device: undefined }).text, rest);
  assert.doesNotMatch(email({ stepGroups: [laptop, makeLabelledGroup(['Tap [Refund].', 'Wait.'], 'app')] }).text, /The steps there/);
  assert.doesNotMatch(email({ stepGroups: [laptop, makeLabelledGroup(['Tap [Other].'], 'app')] }).text, /The steps there/);
  const last = makeLabelledGroup(['Open [Orders].', 'Select [Refund].']);
  assert.doesNotMatch(email({ stepGroups: [last, app] }).text, /The steps there/, 'nothing is left');
});

test('warnings that belong to a step come before those of the page, each once', () => {
  const warnings = [
    { text: 'Pay only through the order.' },
    { text: 'Check the address.', step: 'app-step-1' },
    { text: 'Pay only through the order.' },
  ];
  assert.match(email({ warnings }).text, /\n\nImportant:\n- Check the address\.\n- Pay only through the order\.\n\nIn the/);
  assert.match(email({ warnings: warnings.slice(0, 1) }).text, /\n\nImportant: Pay only through the order\.\n\n/);
});

test('a case whose words cannot be said stays on the page', () => {
  const say = (who: string, instead: string) => email({ preconditions: [{ kind: 'check', who, instead }] }).text;
  assert.match(
    say('You have paid twice', 'Wait for a while. This page says more.'),
    /your case\?\n- If you have paid twice: Wait for a while\.\n/,
  );
  assert.doesNotMatch(say('You have read this page', 'Wait for a while.'), /your case/);
  assert.doesNotMatch(say('You have paid twice', 'This page says more.'), /your case/);
  assert.doesNotMatch(say('Your account has ended', 'Wait for a while.'), /your case/);
});

test('greeting, lines and lists stand in HTML as in the text', () => {
  const { text, html } = email({ stepGroups: [makeGroup(['Open "it" & wait.', 'Pay.'])] }, { greeting: 'Hello,\nyou', signOff: ' ' });
  assert.match(text, /^Hello,\nyou\n\nPay to/);
  assert.match(
    html,
    /^<p>Hello,<br>you<\/p><p>Pay to the account\. It takes 3 days\.<\/p><p>What to do<\/p><ol start="1"><li>Open (?:"|&quot;)it(?:"|&quot;) &amp; wait\.<\/li><li>Pay\.<\/li><\/ol><p><a href="[^"]+">The whole answer<\/a><\/p>$/,
  );
  assert.match(text, /v=abc123$/, 'a sign-off without words is none');
});
