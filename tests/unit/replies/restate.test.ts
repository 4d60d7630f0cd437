import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRestatementWords } from '../../../src/language/restatement.ts';
import { restate } from '../../../src/replies/restate.ts';

const words = getRestatementWords('en-GB');
assert.ok(words);

/** The plainest form of each message; the same as the message where nothing can be left out. */
const plainest: readonly (readonly [string, string])[] = [
  ['I bought 20 chairs and they arrived broken. What can I do?', 'I bought goods and they arrived broken.'],
  ['We got 50 bottles, all leaking. What can we do?', 'We got goods, all leaking.'],
  ['Hi, received 15 cartons of tiles, most are cracked', 'received goods, most are cracked'],
  ['Hello dear, my 5 lamps came with wrong plug. Please advise.', 'my goods came with wrong plug.'],
  ['The 12 machines we bought do not turn on. Need help!', 'The goods we bought do not turn on.'],
  ['I sent the TT on 12 November and the factory says no money. What now?', 'I sent the TT and the factory says no money.'],
  ['paid on 3/11/2026, nothing shipped, help me please', 'paid , nothing shipped,'],
  ['Good morning, since November 3rd, 2026 no news. Any advice?', 'no news.'],
  ['I purchased a printer and it does not work', 'I purchased goods and it does not work'],
  ['bought wooden chairs but they are wet', 'bought goods but they are wet'],
  ['ordered 2 sofas, the fabric is torn', 'ordered goods, the fabric is torn'],
  ['500 laptop bags arrived with broken zippers', 'goods arrived with broken zippers'],
  // What follows is the point of its message.
  ['we agreed 500 pieces he sent 420', 'we agreed 500 pieces he sent 420'],
  ['Supplier sent 80 instead of 100 umbrellas', 'Supplier sent 80 instead of 100 umbrellas'],
  ['10 days late and no tracking', '10 days late and no tracking'],
  ['I sent 30 dollars less', 'I sent 30 dollars less'],
  ['can i pay 20000 usd by card', 'can i pay 20000 usd by card'],
  ['I have 2 orders and want one invoice', 'I have 2 orders and want one invoice'],
  ['What can I do if my supplier ships late?', 'What can I do if my supplier ships late?'],
  ['How do I pay?', 'How do I pay?'],
  ['Help', 'Help'],
];

test('goods, days, greetings and pleas are said as pages say them, and quantities stay', () => {
  const found = plainest.map(([message]) => [message, restate(message, words).at(-1) ?? message]);
  assert.deepEqual(found, plainest);
});

test('each form is another one, the nearest first, and none is a single word', () => {
  const forms = restate('Hi, I bought 20 chairs on 3 May and they are broken. What now?', words);
  assert.deepEqual(forms, [
    'I bought 20 chairs on 3 May and they are broken.',
    'I bought 20 chairs and they are broken.',
    'I bought goods and they are broken.',
  ]);
  assert.deepEqual(restate('Hello, chairs. Please help!', words), []);
});
