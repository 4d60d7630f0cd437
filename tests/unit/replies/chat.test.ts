import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeGroup, makeLabelledGroup, makeReplyArticle } from './make-article.ts';

const frame = { greeting: '', signOff: '' };
const build = (fields: Parameters<typeof makeReplyArticle>[0], choice: Partial<Parameters<typeof buildReplies>[1]> = {}) =>
  buildReplies(makeReplyArticle(fields), { ...frame, ...choice }, 'en').chat.replace(/ ?https\S+$/, '');

const orders = makeLabelledGroup(['Open [Orders].', 'Select [Track].', 'Wait.']);
const money = 'How do I get my money?';

test('only a title that asks how needs its button: sentences give way to it, elsewhere it gives way to them', () => {
  const colours = ['red', 'blue', 'green', 'white', 'black'];
  const tell = (title: string, count: number) => {
    const told = colours.slice(0, count).map((colour) => `The ${colour} parcel waits ${colour}ly beside the ${colour}ish door.`);
    return build({ title, stepGroups: [orders], shortAnswer: `It is on its way. ${told.join(' ')}` });
  };
  assert.match(tell('Why is it late?', 2), /It is on its way\..*blueish door\. On a laptop: Orders > Track\.$/);
  assert.match(tell('Why is it late?', 5), /whiteish door\.$/);
  assert.match(tell('How do I see it?', 5), /whiteish door\. On a laptop: Orders > Track\.$/);
});

test('a way that is too long is told from a later button on, and the deadline stays where the page has it', () => {
  const names = ['Account Settings', 'Payment Management', 'Protected Accounts', 'Withdraw Everything'];
  const stepGroups = [makeLabelledGroup(names.map((name) => `Select [${name}].`))];
  const tell = (length: number) => {
    const shortAnswer = `Ask them first of all. You have at most 30 days for ${'a'.repeat(length)} now.`;
    return buildReplies(makeReplyArticle({ title: money, stepGroups, shortAnswer }), frame, 'en').chat.replace(/a{9,}/, '…');
  };
  const [lead, bare] = ['Ask them first of all. You have at most 30 days for … now. On a laptop:', 'https://help.example/go/502/'];
  const [first, second, third, fourth] = names;
  assert.equal(tell(110), `${lead} ${first} > ${second} > ${third} > ${fourth}. ${bare}?v=abc123`);
  assert.equal(tell(111), `${lead} ${first} > ${second} > ${third} > ${fourth}. ${bare}`);
  assert.equal(tell(120), `${lead} ${second} > ${third} > ${fourth}. ${bare}?v=abc123`);
  assert.equal(tell(139), `${lead} ${third} > ${fourth}. ${bare}?v=abc123`);
  assert.equal(tell(160), `${lead} Select ${fourth}. ${bare}?v=abc123`);
});

test('a button that the answer names already is not said again', () => {
  const stepGroups = [makeLabelledGroup(['Select [Track].', 'Wait.'])];
  assert.equal(build({ title: 'How do I see it?', stepGroups, shortAnswer: 'Select Track on the order.' }), 'Select Track on the order.');
  assert.equal(
    build({ title: 'How do I see it?', stepGroups, shortAnswer: 'It is on the order page.' }),
    'It is on the order page. On a laptop: Select Track.',
  );
});

test('a way that the answer does not speak of says what it is for, if there is room', () => {
  const group = { ...orders, title: 'See where it is', id: 'see' };
  const fields = { title: 'How do I see it?', stepGroups: [group] };
  assert.match(build({ ...fields, shortAnswer: 'The order says it.' }), /See where it is – on a laptop: Orders > Track\.$/);
  assert.match(build({ ...fields, shortAnswer: 'Use Track on the order.' }), /The order\.|order\. On a laptop: Orders > Track\.$/);
  const anywhere = makeGroup(['Go to Orders > Track.', 'Wait.']);
  assert.match(
    build({ title: 'How do I see it?', stepGroups: [anywhere], shortAnswer: 'The order says it.' }),
    /The way: Orders > Track\.$/,
  );
});

test('who asked about a step or a case is told of no other button', () => {
  const preconditions = [{ kind: 'check' as const, who: 'Your order is closed', instead: 'Open a dispute.' }];
  const fields = { title: 'How do I see it?', stepGroups: [orders], preconditions, shortAnswer: 'The order says it.' };
  assert.equal(build(fields, { precondition: 0 }), 'If your order is closed: Open a dispute.');
  assert.equal(build(fields, { stepId: 'laptop-step-2' }), 'On a laptop: Select Track.');
  assert.equal(build(fields, { stepId: 'laptop-step-3', device: 'laptop' }), 'Your next step: Wait.');
});

test('warnings are told whole; where they find no room, in their short form, and never by their first sentence', () => {
  const one = {
    text: 'Pay only through the order. Money sent elsewhere is lost. Nobody can bring it back.',
    short: 'Pay through the order only.',
  };
  const two = { text: 'Never confirm lost goods. The money is paid out then.' };
  const tell = (warnings: { text: string; short?: string }[], shortAnswer = 'It is simple to pay.') =>
    build({ stepGroups: [], warnings, shortAnswer });
  assert.equal(tell([one]), `It is simple to pay. ${one.text}`);
  assert.equal(tell([one, two]), `It is simple to pay. ${one.text} ${two.text}`);
  const long = `It is ${'very '.repeat(28)}simple.`;
  assert.equal(tell([one, two], long), `${long} ${one.short} ${two.text}`);
  const asked = { text: `Did somebody call you? Hang up at once. ${'They lie to you. '.repeat(20)}`.trim() };
  assert.equal(tell([asked]), 'It is simple to pay.', 'what has no short form is not cut');
});

test('of two whole tellings the one with the limit is chosen', () => {
  const warning = { text: 'A promise changes nothing. You can claim at most 30 days after receipt.', short: 'A promise changes nothing.' };
  const shortAnswer = `Wait for it. ${'Many more words are said about all of it. '.repeat(4)}`;
  assert.match(build({ stepGroups: [], warnings: [warning], shortAnswer }), /at most 30 days after receipt\.$/);
});

test('an answer is told in its own order, a limit with what it points back to', () => {
  const answer = ['It depends on the stage.', 'You ask from the 4th day.', 'The supplier sends a proposal.', 'It is void within 3 days.'];
  const fill = 'Something that nobody needs to know is explained at length, as pages do.';
  const shortAnswer = [answer[0], answer[1], fill, fill.replace('Something', 'Anything'), answer[2], answer[3]].join(' ');
  const chat = build({ stepGroups: [], shortAnswer, title: money });
  assert.match(chat, /^It depends on the stage\. You ask from the 4th day\. .*The supplier sends a proposal\. It is void within 3 days\.$/);
});

test('an answer that tells its way gets no second one, but that of the app', () => {
  const shortAnswer = 'Open Orders > Reviews and write it.';
  const old = makeLabelledGroup(['Go to [My Alibaba] > [All Orders].', 'Select [Feedback].', 'Wait.']);
  const title = 'How do I write it?';
  assert.equal(build({ title, stepGroups: [old], shortAnswer }), shortAnswer);
  const app = makeLabelledGroup(['Open [My page].', 'Tap [Feedback].', 'Wait.'], 'app');
  assert.match(build({ title, stepGroups: [old, app], shortAnswer }, { device: 'app' }), /In the Alibaba\.com app: My page > Feedback\.$/);
});

test('a way that ends at a list of orders, or at something to read, is none', () => {
  const title = 'How do I add it?';
  const tell = (steps: string[]) =>
    build({ title, stepGroups: [makeLabelledGroup(steps)], shortAnswer: 'The supplier has to agree to it.' });
  assert.equal(tell(['Go to [Orders] > [All Orders].', 'Open your order.', 'Add the service.']), 'The supplier has to agree to it.');
  assert.equal(tell(['Read the [Company Profile].', 'Ask for the licence.']), 'The supplier has to agree to it.');
  assert.match(tell(['Go to [Account settings] > [Taxes].', 'Enter your number.']), /On a laptop: Account settings > Taxes\.$/);
});

test('where a page has several procedures, a way that the chat does not speak of says what it is for', () => {
  const sender = { ...makeLabelledGroup(['Open [Contacts].', 'Select [Block].']), id: 'sender', title: 'Stop one sender' };
  const mails = { ...makeLabelledGroup(['Open [Settings].', 'Turn it off.']), id: 'mails', title: 'Stop advertising' };
  const shortAnswer = `To stop advertising, use the preferences. ${'So many words are said in between. '.repeat(6)}Use Block for a sender.`;
  const chat = build({ title: 'How do I stop it?', stepGroups: [sender, mails], shortAnswer });
  assert.match(chat, /Stop one sender – on a laptop: Contacts > Block\.$/);
});

test('what the chat says already is not said again', () => {
  const shortAnswer = 'Pay only through the order. Keep all your messages there.';
  assert.equal(build({ stepGroups: [], shortAnswer, warnings: [{ text: 'Pay through the order only.' }] }), shortAnswer);
});

test('a warning of a step that is not sent is not told', () => {
  const warnings = [{ text: 'Check the address on the parcel.', step: 'app-step-1' }, { text: 'Pay only through the order.' }];
  const stepGroups = [orders, makeLabelledGroup(['Open [Orders].'], 'app')];
  assert.match(
    build({ warnings, stepGroups, shortAnswer: 'It is easy to do.' }, { device: 'app' }),
    /Check the address on the parcel\. Pay only/,
  );
  assert.doesNotMatch(build({ warnings, stepGroups, shortAnswer: 'It is easy to do.' }, { device: 'laptop' }), /Check the address/);
});
