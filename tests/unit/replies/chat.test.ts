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

test('a way that is too long is told from a later button on, and the deadline stays', () => {
  const names = ['Account Settings', 'Payment Management', 'Protected Accounts', 'Withdraw Everything'];
  const stepGroups = [makeLabelledGroup(names.map((name) => `Select [${name}].`))];
  const tell = (length: number) => {
    const shortAnswer = `Ask them first of all. You have at most 30 days for ${'a'.repeat(length)} now.`;
    return buildReplies(makeReplyArticle({ title: money, stepGroups, shortAnswer }), frame, 'en').chat.replace(/a{9,}/, '…');
  };
  const [lead, deadline, bare] = [
    'Ask them first of all. On a laptop:',
    'You have at most 30 days for … now.',
    'https://help.example/go/502/',
  ];
  const [first, second, third, fourth] = names;
  assert.equal(tell(110), `${lead} ${first} > ${second} > ${third} > ${fourth}. ${deadline} ${bare}?v=abc123`);
  assert.equal(tell(111), `${lead} ${first} > ${second} > ${third} > ${fourth}. ${deadline} ${bare}`);
  assert.equal(tell(120), `${lead} ${second} > ${third} > ${fourth}. ${deadline} ${bare}?v=abc123`);
  assert.equal(tell(139), `${lead} ${third} > ${fourth}. ${deadline} ${bare}?v=abc123`);
  assert.equal(tell(160), `${lead} Select ${fourth}. ${deadline} ${bare}?v=abc123`);
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
  assert.equal(build(fields, { precondition: 0 }), 'If your order is closed: Open a dispute. The order says it.');
  assert.equal(build(fields, { stepId: 'laptop-step-2' }), 'On a laptop: Select Track.');
  assert.equal(build(fields, { stepId: 'laptop-step-3', device: 'laptop' }), 'Your next step: Wait.');
});

test('of several warnings the first sentence is said, of the only one more', () => {
  const one = 'Pay only through the order. Money sent elsewhere is lost. Nobody can bring it back.';
  const two = 'Never confirm lost goods. The money is paid out then.';
  assert.equal(build({ stepGroups: [], warnings: [{ text: one }], shortAnswer: 'It is simple to pay.' }), `It is simple to pay. ${one}`);
  assert.equal(
    build({ stepGroups: [], warnings: [{ text: one }, { text: two }], shortAnswer: 'It is simple to pay.' }),
    'It is simple to pay. Pay only through the order. Never confirm lost goods.',
  );
  const asked = { text: 'Did somebody call you? Hang up at once. They lie to you.' };
  assert.equal(
    build({ stepGroups: [], warnings: [asked, { text: two }], shortAnswer: 'It is simple to pay.' }),
    'It is simple to pay. Did somebody call you? Hang up at once. Never confirm lost goods.',
    'a question is not said without its answer',
  );
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
