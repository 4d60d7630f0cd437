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
  assert.match(ask('I get advertising. How do I stop this?'), /Stop advertising: Turn off/);
  assert.match(ask('I get advertising. How do I stop one sender?'), /Stop one sender: Block/);
  assert.match(ask(), /Stop one sender: Block/);
});

test('procedures that follow on a nameless one are called by their own name, and by both where both have one', () => {
  const bare = makeGroup(['Take photos.', 'Write to the supplier.'], { id: 'proof' });
  const next = { ...makeGroup(['Open Orders.', 'Select Refund.'], { id: 'money', title: 'Ask for the money' }), follows: true as const };
  const other = makeReplyArticle({ stepGroups: [unpaid, bare, next] });
  assert.match(buildReplies(other, choice, 'en').email.text, /also helps with: Ask for the money\./);
  const named = makeReplyArticle({ stepGroups: [unpaid, { ...bare, title: 'Save the proof' }, next] });
  assert.match(buildReplies(named, choice, 'en').email.text, /also helps with: Save the proof; Ask for the money\./);
  assert.doesNotMatch(buildReplies(makeReplyArticle({ stepGroups: [unpaid, bare] }), choice, 'en').email.text, /also helps/);
  const first = makeReplyArticle({ stepGroups: [next] });
  assert.match(buildReplies(first, choice, 'en').email.text, /Ask for the money:\n1\. Open Orders/, 'the first follows on nothing');
});

test('the main procedure is the one whose button the answer names, among those for the device', () => {
  const press = (label: string, id: string, device?: 'laptop' | 'app') => {
    const group = makeGroup([`Select ${label}.`, 'Wait.'], { id, title: `To ${label}`, ...(device ? { device } : {}) });
    return { ...group, steps: group.steps.map((step, index) => (index === 0 ? { ...step, labels: [label] } : step)) };
  };
  const shortAnswer = 'Select Refund on the order.';
  const lead = (stepGroups: Parameters<typeof makeReplyArticle>[0], device?: 'laptop' | 'app') =>
    /To (\w+)/.exec(buildReplies(makeReplyArticle(stepGroups), { ...choice, device }, 'en').email.text)?.[1];
  assert.equal(lead({ shortAnswer, stepGroups: [press('Cancel', 'a'), press('Refund', 'b')] }), 'Refund');
  assert.equal(lead({ shortAnswer: 'It is easy.', stepGroups: [press('Cancel', 'a'), press('Refund', 'b')] }), 'Cancel');
  assert.equal(
    lead({ shortAnswer, reply: 'Select Cancel first of all.', stepGroups: [press('Refund', 'b'), press('Cancel', 'a')] }),
    'Cancel',
  );
  const byDevice = { shortAnswer, stepGroups: [press('Refund', 'b', 'laptop'), press('Cancel', 'a', 'app')] };
  assert.equal(lead(byDevice), 'Refund');
  assert.equal(lead(byDevice, 'app'), 'Cancel');
  assert.equal(lead({ ...byDevice, stepGroups: byDevice.stepGroups.slice(0, 1) }, 'app'), 'Refund');
});

test('steps for any device are sent to those who use the app, and no device is missed', () => {
  const anywhere = makeGroup(['Call the bank.', 'Wait for it.'], { id: 'bank', title: 'At the bank' });
  const laptop = makeGroup(['Open Orders.', 'Select Pay.'], { id: 'bank', title: 'At the bank', device: 'laptop' });
  const { text } = buildReplies(makeReplyArticle({ stepGroups: [anywhere, laptop] }), choice, 'en').email;
  assert.match(text, /At the bank:\n1\. Call the bank\./);
  assert.doesNotMatch(text, /Open Orders|These steps are for/);
  assert.match(buildReplies(makeReplyArticle({ stepGroups: [laptop] }), choice, 'en').email.text, /These steps are for a laptop/);
});

test('a question that suits two procedures equally chooses none', () => {
  const mails = makeGroup(['Turn off mails.'], { id: 'mails', title: 'Stop advertising mails' });
  const calls = makeGroup(['Turn off calls.'], { id: 'calls', title: 'Stop telephone calls' });
  const ask = (question: string) =>
    buildReplies(makeReplyArticle({ stepGroups: [calls, mails] }), { ...choice, question }, 'en').email.text;
  assert.match(ask('How do I end mails?'), /Stop advertising mails: Turn/);
  assert.match(ask('How do I end mails and calls?'), /Stop telephone calls: Turn/);
  assert.match(ask('How do I end advertising mails and calls?'), /Stop advertising mails: Turn/);
});
