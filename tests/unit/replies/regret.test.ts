import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getReplyWords } from '../../../src/language/replies.ts';
import { messageWords } from '../../../src/language/messages.ts';
import { buildBasket, toBasketAnswer } from '../../../src/replies/basket.ts';
import { tellRegret } from '../../../src/replies/regret.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');
const frame = { greeting: '', signOff: '' };
const sorry = 'I am sorry to hear about this.';

test('who tells of harm or loss is answered with regret; who asks what holds is not', () => {
  const own = [
    'We got 50 bottles, all leaking. What can we do?',
    'I bought chairs and they never arrived',
    'Somebody used my card on your site',
    'my order was not delivered',
    'They charged me twice',
    'I am afraid my money is gone',
  ];
  const general = [
    'How do I track my shipment?',
    'Is there insurance for damaged goods?',
    'broken goods',
    'Can I pay with Klarna?',
    'When do I get my money back?',
  ];
  for (const question of own) assert.deepEqual(tellRegret(question, words), [sorry], question);
  for (const question of [...general, undefined]) assert.deepEqual(tellRegret(question, words), [], question);
});

test('regret is said first, once in a mail of several answers, and in a chat where it finds room', () => {
  const question = 'My goods arrived broken.';
  const article = makeReplyArticle({ stepGroups: [] });
  const { email, chat } = buildReplies(article, { ...frame, question }, 'en');
  assert.ok(email.text.startsWith(`${sorry}\n\nPay to the account.`));
  assert.ok(chat.startsWith(`${sorry} Pay to the account.`));
  const full = buildReplies({ ...article, shortAnswer: `It is told ${'so '.repeat(75)}much.` }, { ...frame, question }, 'en');
  assert.ok(full.chat.startsWith('It is told'));
  const answer = toBasketAnswer(article, { question }, 'en');
  assert.equal(buildBasket([answer, answer], '', '').text.split(sorry).length, 2);
});

test('where money went another way, what to do at once comes first', () => {
  const article = makeReplyArticle({
    stepGroups: [],
    preconditions: [
      { kind: 'check', who: 'You paid to another account by mistake of yours', instead: 'Look at it first of all.' },
      { kind: 'paid', who: 'You sent the money to another account', instead: 'Ask your bank at once.' },
    ],
  });
  const tell = (question: string) => buildReplies(article, { ...frame, question }, 'en');
  const lost = 'If you sent the money to another account: Ask your bank at once.';
  assert.ok(tell('I paid by Western Union directly to the boss').chat.startsWith(lost));
  const { text } = tell('I paid by Western Union directly to the boss').email;
  assert.ok(text.startsWith(lost));
  assert.equal(text.split('Ask your bank at once').length, 2, 'it is not said again among the cases');
  for (const astray of [
    'I lost 2,300 dollars, I sent it to a bank account the seller gave me on WhatsApp',
    'we sent him $4,500 to his private account and he is silent now',
    'I sent the deposit to his account by mistake',
    'Sent 500 USD in cash to the agent',
    'I wired the balance to the account the supplier told me in WeChat',
    'sent them 1.200 euros directly, is it gone?',
    'I sent the money to their own bank account',
  ])
    assert.match(tell(astray).chat, /If you sent the money to another account: Ask your bank at once\./, astray);
  for (const other of [
    'The supplier wants money on another account. I have not paid.',
    'The supplier says send 500 USD to his private account. Is it safe?',
    'I paid on the order page',
    'The code was sent to my account, not to WhatsApp',
    'He sent me the bank account by WhatsApp, shall I pay there?',
    'I sent 3 emails to another account of the supplier',
    'I sent the invoice to their account manager directly',
  ])
    assert.ok(!tell(other).chat.includes('Ask your bank'), other);
});

test('an answer to an older mail is told from a message of its own', () => {
  const back = ['I did that, supplier rejected.', 'Ok, I already tried it but no luck', 'Hi, we have sent that.', "That didn't work"];
  const own = [
    'I did not receive it',
    'I sent the money to the wrong account',
    'It is broken. What can I do?',
    'That supplier did not ship',
  ];
  assert.deepEqual(
    [...back, ...own].filter((text) => messageWords.answersBack.test(text)),
    back,
  );
});
