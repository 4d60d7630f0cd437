import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getReplyWords } from '../../../src/language/replies.ts';
import { buildHandover } from '../../../src/replies/handover.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { tellUrgent } from '../../../src/replies/urgent.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');
const bank = 'If you sent the money to an account outside the order: ask your bank at once whether it can stop the transfer.';
const reset = 'If you gave a code or your password to somebody: reset your password now.';

const sent = [
  'the supplier gave me a other account, i sended 4,850 USD, now he block me',
  'I send 4850 usd to his private account',
  'Ich habe das Geld auf ein anderes Konto überwiesen',
  'transferí el dinero a otra cuenta que me dio el proveedor',
  'enviei o dinheiro para outra conta',
  "j'ai fait un virement sur un autre compte",
  'я перевёл деньги на другой счёт',
  'حولت المبلغ إلى حساب آخر',
  '供应商让我把钱转到另一个账户,我已经转了',
];
const notSent = [
  'He wants that I send 500 USD to his private account. Is it safe?',
  'Ich habe noch nicht überwiesen, er will ein anderes Konto',
  'El proveedor quiere que pague a otra cuenta, todavía no transferí',
  '他要我付到另一个账户,我还没有转',
  'I sent him photos by WhatsApp',
];
const given = [
  'someone called me from Alibaba and i gave him the verification code from sms',
  'he asked for the SMS code. I gave him. What now?',
  'i gave my verification code to a fake alibaba employee',
  'I entered my password on a fake page',
  'we told them the code by mistake, they phoned us',
];
const notGiven = [
  'i entered the code but it says wrong code',
  'They asked for the code, I did not give it to them',
  'should i give him the code?',
  'I gave him the order number',
  'I gave the supplier a discount code of my shop? no, where is my code',
];

test('money that went to another account, and a code that was given away, cannot wait', () => {
  for (const message of sent) assert.deepEqual(tellUrgent(message, '', words, 'en'), [bank], message);
  for (const message of given) assert.deepEqual(tellUrgent(message, '', words, 'en'), [reset], message);
  for (const message of [...notSent, ...notGiven]) assert.deepEqual(tellUrgent(message, '', words, 'en'), [], message);
  assert.deepEqual(tellUrgent(sent[0] ?? '', 'Ask your bank at once.', words, 'en'), [], 'what the reply says anyway is not said twice');
  assert.deepEqual(tellUrgent(sent[0] ?? '', '', words, 'eo'), [], 'a locale without words for it');
});

test('it comes first where no page answers, whatever the tone, and where one does', () => {
  const message = sent[0] ?? '';
  for (const tone of [undefined, 'threat', 'anger'] as const) {
    const { email, chat } = buildHandover(
      { message, tone, isReadable: true, nearest: ['A page'] },
      { greeting: 'Hello,', signOff: '' },
      'en',
    );
    assert.ok(email.text.indexOf(bank) > 0 && email.text.indexOf(bank) < email.text.indexOf('we need'), email.text);
    assert.ok(chat.includes(bank), chat);
  }
  const article = makeReplyArticle({
    stepGroups: [],
    preconditions: [{ kind: 'paid', who: 'You paid another account', instead: 'Call your bank now.' }],
  });
  const choice = { device: undefined, greeting: '', signOff: '' };
  const own = buildReplies(article, { ...choice, question: message }, 'en').email.text;
  assert.ok(own.startsWith('If you paid another account: Call your bank now.') && !own.includes(bank), own);
  assert.equal(own.split('Call your bank now.').length, 2, 'it is not said again among the cases');
  const other = buildReplies(makeReplyArticle({ stepGroups: [], preconditions: [] }), { ...choice, question: given[0] }, 'en');
  assert.ok(other.email.text.startsWith(reset) && other.chat.startsWith(reset), other.chat);
});
