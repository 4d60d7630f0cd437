import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxChatLength } from '../../../src/replies/chat.ts';
import { buildGapAnswer, buildHandover, type Gap } from '../../../src/replies/handover.ts';

const build = (message: string, fields: Partial<Gap> = {}) =>
  buildHandover({ message, isReadable: true, nearest: [], ...fields }, { greeting: 'Hello,', signOff: 'Ann' }, 'en');

test('those who tell of harm read regret, and are asked for the number that is missing', () => {
  const { email, chat } = build('Your driver dented my garage door. Who pays?');
  assert.match(
    email.text,
    /^Hello,\n\nThank you[^\n]*sorry to hear[^\n]*\n\n[^\n]*order number or the tracking number[^\n]*Photos[^\n]*\n\nAnn$/,
  );
  assert.match(chat, /^Thank you for your message\. I am sorry/);
  assert.doesNotMatch(build('When does the courier ring?').chat, /sorry/);
});

test('a number that is there is not asked for again', () => {
  for (const gap of [build('The parcel is broken.', { order: '203456789012' }), build('The parcel LX123456789CN is broken.')])
    assert.doesNotMatch(gap.email.text, /need the order number/);
  assert.match(build('Order 203456789012 is odd.', { order: '203456789012' }).chat, /How would you like us to help\?$/);
});

test('an account is found by its email, a listing by its address', () => {
  assert.match(build('My account shows a stranger’s name.').chat, /email address of the account\. Never send us your password/);
  assert.match(build('This supplier sings all day.').chat, /address of the product or of the supplier/);
});

test('what has nothing to do with buying is declined politely, with what support helps with', () => {
  for (const message of [
    'What is the weather in Shenzhen next week?',
    'Can you lend me the money for a shop?',
    'My manager resigned. Can you call him?',
    'Do you know a good hotel?',
  ])
    assert.match(build(message).email.text, /something we cannot help with\. We help buyers on Alibaba\.com with orders/, message);
  assert.doesNotMatch(build('你们的司机很好', { isReadable: false }).chat, /cannot help/);
});

test('a message that can’t be read is asked for once more in English', () => {
  assert.match(build('Dov’è il mio pacco?', { isReadable: false }).chat, /once more in English/);
  assert.match(
    build('商品がまだ届きません 203456789012', { isReadable: false, order: '203456789012' }).chat,
    /We have your number\. To be sure/,
  );
});

test('below the answers to other questions it has a heading, and neither greeting nor thanks', () => {
  const { title, parts } = buildGapAnswer({ message: 'Your driver dented my door.', isReadable: true, nearest: [] }, 'en');
  assert.equal(title, 'Your other question');
  const said = JSON.stringify(parts);
  assert.match(said, /sorry to hear[^]*order number/);
  assert.doesNotMatch(said, /Thank you|Hello/);
});

test('near pages are asked about; nobody who told is asked what happened, and nothing is promised', () => {
  const messages = ['Where is it?', 'My box burned.', 'My account is odd.', 'Tell me a joke.', 'The seller is rude.'];
  for (const message of messages) {
    for (const nearest of [[], ['How do I cancel an order?', 'When does my refund arrive?']]) {
      const { email, chat } = build(message, { nearest });
      assert.doesNotMatch(email.text + chat, /what happened, and|tell us[^.]* what happened|passing it to|\bwe will\b/i);
      assert.ok(chat.length <= maxChatLength, chat);
      assert.equal(email.text.includes('Is your question one of these?\n- How do I cancel an order?'), nearest.length > 0);
    }
  }
});
