import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxChatLength } from '../../../src/replies/chat.ts';
import { buildGapAnswer, buildHandover, type Gap } from '../../../src/replies/handover.ts';

const build = (message: string, fields: Partial<Gap> = {}) =>
  buildHandover({ message, isReadable: true, nearest: [], ...fields }, { greeting: 'Hello,', signOff: 'Ann' }, 'en');

/** Complaints that no page may answer for sure. */
const complaints = [
  'I bought 20 chairs and they arrived broken. What can I do?',
  'We got 50 bottles, all leaking.',
  'The 12 machines we bought do not turn on. Need help!',
  'Half is missing',
  'The page is blank when I pay',
  'When will I get it?',
  'i need my money',
  'YOU ARE THIEVES. GIVE ME MY MONEY BACK!!!!!',
  'Where is my money? You are all thieves. Give it back now.',
  'I sent the TT and the factory says no money.',
  'Still waiting. Any news?',
  'it dont work',
  'Nobody answers me for three weeks',
  'wrong colour wrong size everything wrong',
  'please help me i am desperate',
  'This smells like petrol and my kids got sick',
  'I want to speak with a manager',
  'you closed my case why',
  'the button is grey',
  'I did everything you said and still nothing',
  'No llegó nada',
  'Ich warte immer noch',
];

test('those who tell of harm read regret, and are asked for the number that is missing', () => {
  const { email, chat } = build('Your driver dented my garage door. Who pays?');
  assert.match(
    email.text,
    /^Hello,\n\nThank you[^\n]*sorry to hear[^\n]*\n\n[^\n]*order number or the tracking number[^\n]*Photos[^\n]*\n\nAnn$/,
  );
  assert.match(chat, /^Thank you for your message\. I am sorry/);
  assert.doesNotMatch(build('When does the courier ring?').chat, /sorry/);
});

test('a number that is there is not asked for again, but named; who said what is the matter is not asked for it', () => {
  for (const gap of [build('The parcel is broken.', { order: '203456789012' }), build('The parcel LX123456789CN is broken.')])
    assert.doesNotMatch(gap.email.text, /need the order number/);
  assert.match(build('Order 203456789012 is odd.', { order: '203456789012' }).chat, /the number 203456789012\. What would you like/);
  const told = [
    'Order 203456789012. Only 430 of 500 pieces arrived.',
    'I paid for 203456789012 by T/T and the money is not there.',
    '203456789012 please cancel',
    'refund for order 203456789012',
    'Where is 203456789012?',
    'the supplier of order 203456789012 has sent me another colour than we agreed',
    'i want my money 203456789012',
    '203456789012 need invoice',
    'When does 203456789012 ship',
    'Hello, order 203456789012, the buttons do not work and nobody answers me',
    'pls change address 203456789012',
    'Why is order 203456789012 closed',
    'exchange 203456789012',
    'track 203456789012 pls',
    'order no 203456789012 my wife opened the box and found shoes',
    'I would like a replacement (203456789012)',
    'how long for 203456789012',
    '203456789012 still the same status after two months of waiting',
    'Order 203456789012: they sent me the men’s size, not the women’s',
    '203456789012 help me',
  ];
  for (const message of told) {
    const { chat } = build(message, { order: '203456789012' });
    assert.doesNotMatch(chat, /how would you like|what would you like|we have your number/i, message);
    assert.match(chat, /203456789012|photos/, message);
  }
});

test('photos that came are not asked for', () => {
  const order = '203456789012';
  assert.match(build('The cups are broken. 203456789012', { order }).chat, /send us photos/);
  for (const message of ['The cups are broken, see photos.', 'Broken cups, video attached', 'shattered, I sent pictures yesterday']) {
    assert.doesNotMatch(build(message, { order }).chat + build(message).chat, /photos/i, message);
  }
});

test('an account is found by its email, a listing by its address', () => {
  assert.match(build('My account shows a stranger’s name.').chat, /email address of the account\. Never send us your password/);
  assert.match(build('This supplier sings all day.').chat, /address of the product or of the supplier/);
});

/** As search says of matters that no page covers. */
const outside = 'This help is about buying on Alibaba.com. For an order on another website, ask that website.';

test('only what is surely about something else is declined, with where to go on and what support helps with', () => {
  const { email, chat } = build('Where is my Shein parcel?', { notCovered: outside });
  for (const text of [email.text, chat]) {
    assert.match(
      text,
      /We help buyers on Alibaba\.com with orders.* For an order on another website, ask that website\. If it is about an order/,
    );
    assert.doesNotMatch(text, /This help/);
  }
  assert.ok(chat.length <= maxChatLength, chat);
});

test('nobody is refused by default', () => {
  const declined = /cannot help|do not have the answer/i;
  for (const message of [
    ...complaints,
    'What is the weather in Shenzhen next week?',
    'Tell me a joke',
    'My manager resigned. Can you call him?',
  ]) {
    for (const tone of [undefined, 'anger', 'threat'] as const) assert.doesNotMatch(build(message, { tone }).chat, declined, message);
    const { chat } = build(message, { order: '203456789012', notCovered: outside });
    assert.doesNotMatch(chat, declined, `${message} (with an order)`);
  }
  assert.doesNotMatch(build('I will sue you', { tone: 'threat', notCovered: outside }).chat, declined);
});

test('thanks are welcomed, danger is named, and neither is asked for anything', () => {
  assert.match(build('Thanks!', { tone: 'thanks', nearest: ['How?'] }).email.text, /^Hello,\n\nYou are welcome\.[^\n]*\n\nAnn$/);
  assert.match(build('I will kill myself', { tone: 'danger', nearest: ['How?'] }).email.text, /emergency number[^\n]*\n\nAnn$/);
});

test('who threatens reads no list of pages, who is angry reads regret', () => {
  const threat = build('I will sue you.', { tone: 'threat', nearest: ['How do I contact customer service?'] });
  assert.doesNotMatch(threat.email.text + threat.chat, /customer service|lawyer|sue/);
  assert.match(build('YOU ARE THIEVES', { tone: 'anger' }).chat, /frustrating.*order number/);
});

test('a message that can’t be read is asked for once more in English, in its own language first', () => {
  assert.match(build('Dov’è il mio pacco?', { isReadable: false, language: 'it' }).chat, /inglese\. To be sure.*once more in English/);
  assert.match(build('商品がまだ届きません 203456789012', { isReadable: false, order: '203456789012' }).chat, /message\. To be sure/);
  assert.doesNotMatch(build('商品', { isReadable: false, language: 'xx' }).chat, /undefined|cannot help/);
});

test('what search took the words of another language for counts as the message', () => {
  assert.match(build('Mi pedido llegó roto', { meant: 'order arrived broken', language: 'es' }).chat, /sorry.*order number.*Photos/);
});

test('a question about what holds for everybody is not asked for an order', () => {
  for (const message of ['Can I pay in yen?', 'How do I order samples?', 'Do you ship to Malta?', 'What is a proforma invoice?'])
    assert.match(build(message).chat, /, if it is about an order\. If it is about something else/, message);
  assert.match(build('Can you tell me where my parcel is?').chat, /we need the order number/);
});

test('a service to pay with is spoken of, although no page answers', () => {
  assert.match(build('Can I pay with Klarna?', { nearest: ['Afterpay'] }).email.text, /You can pay with Klarna only if[^]*- Afterpay/);
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

test('several questions without an answer are asked about as several', () => {
  const nearest = ['How do I pay?', 'How do I cancel?', 'How do I return goods?', 'How do I sign in?'];
  const gap = { message: 'Is it one? Is it two? Is it three?', isReadable: true, nearest };
  const { title, parts } = buildGapAnswer({ ...gap, count: 3 }, 'en');
  assert.equal(title, 'Your other questions');
  assert.deepEqual(parts[0], { kind: 'list', title: 'Are your questions among these?', items: nearest.slice(0, 3) });
  assert.equal(buildGapAnswer({ ...gap, count: 1 }, 'en').title, 'Your other question');
});
