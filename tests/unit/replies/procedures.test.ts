import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeGroup, makeReplyArticle } from './make-article.ts';

const choice = { device: 'app' as const, greeting: 'Hello,', signOff: 'Ann' };
const paid = makeGroup(['Select Refund now.', 'Talk to the supplier.'], { id: 'paid', title: 'You have paid' });
const unpaid = makeGroup(['Select Cancel now.', 'Choose a reason.'], { id: 'unpaid', title: 'You have not paid' });

test('a reply holds the steps of one procedure, and names the others', () => {
  const both = makeReplyArticle({ stepGroups: [paid, unpaid] });
  const first = buildReplies(both, choice, 'en').email.text;
  assert.match(first, /You have paid:\n1\. Select Refund now\.\n2\. Talk to the supplier\.\n\n/);
  assert.doesNotMatch(first, /Select Cancel/);
  assert.match(first, /also helps with: You have not paid\./);
  const second = buildReplies(both, { ...choice, procedure: 1 }, 'en').email.text;
  assert.match(second, /You have not paid:\n1\. Select Cancel now\./);
  assert.doesNotMatch(second, /Select Refund/);
});

test('procedures that follow on each other are sent together, in their order, each for the device', () => {
  const proof = makeGroup(['Take photos.', 'Write to the supplier.'], { id: 'proof', title: 'Save the proof' });
  const money = (device: 'laptop' | 'app') => ({
    ...makeGroup(['Open Orders.', 'Select Refund.'], { id: 'money', title: 'Ask for the money', device }),
    follows: true as const,
  });
  const both = makeReplyArticle({ stepGroups: [proof, money('laptop'), money('app'), unpaid] });
  const { text } = buildReplies(both, choice, 'en').email;
  assert.match(
    text,
    /Save the proof:\n1\. Take[^]*\n2\. Write[^]*\n\nAsk for the money – in the Alibaba\.com app:\n1\. Open[^]*\n2\. Select Refund/,
  );
  assert.doesNotMatch(text, /on a laptop|Cancel now/);
  assert.match(text, /also helps with: You have not paid\./);
  const late = buildReplies(both, { ...choice, stepId: 'proof-step-2' }, 'en').email.text;
  assert.match(late, /Save the proof, from step 2:|Save the proof: Write to the supplier\./);
  assert.match(late, /Ask for the money – in the Alibaba\.com app:\n1\. Open/);
  const laptopOnly = makeReplyArticle({ stepGroups: [proof, money('laptop')] });
  assert.match(buildReplies(laptopOnly, choice, 'en').email.text, /These steps are for a laptop\.[^]*Save the proof:[^]*on a laptop:/);
});

test('the buyer’s question chooses the procedure by the words that only its title has', () => {
  const mails = makeGroup(['Turn off advertising.'], { id: 'mails', title: 'Stop advertising' });
  const sender = makeGroup(['Block the sender.'], { id: 'sender', title: 'Stop one sender' });
  const both = makeReplyArticle({ stepGroups: [sender, mails] });
  const ask = (question?: string) => buildReplies(both, { ...choice, question }, 'en').email.text;
  assert.match(ask('How do I end advertising mails?'), /Stop advertising: Turn off/);
  assert.match(ask('I get advertising. How do I stop this?'), /Stop one sender: Block/);
  assert.match(ask(), /Stop one sender: Block/);
});
