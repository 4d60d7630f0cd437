import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies } from '../../../src/replies/replies.ts';
import { asksService, nameService, tellService } from '../../../src/replies/name-service.ts';
import { getReplyWords } from '../../../src/language/replies.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');
const article = makeReplyArticle({ title: 'Can I pay with Afterpay?', reply: 'Look for Afterpay at checkout.', stepGroups: [] });
const reply = (question: string) => nameService(article, question, words, 'en').reply;

const asking = [
  'Can I pay with Klarna?',
  'Klarna?',
  'does klarna work here',
  'Do you accept Bitcoin?',
  'can we pay by alipay',
  'WeChat Pay possible?',
  'is sezzle available in my country',
  'I would like to use Payoneer, how?',
  'pay through Wise',
  'Can I use Venmo to pay the balance?',
  'Is it possible to pay with M-Pesa?',
  'u take cash app?',
  'we only have UPI, can we pay',
  'Paying by pix from Brazil?',
  'Does Alibaba support GCash?',
  'why do you not offer Revolut',
  'can i pay usdt',
  'please tell me if Skrill works',
  '¿Puedo pagar con Mercado Pago?',
  'Kann ich mit Giropay bezahlen?',
  'puis-je payer avec Scalapay ?',
  '可以用 Alipay 付款吗',
];

test('who asks about one service is not answered with another alone', () => {
  for (const question of asking) {
    assert.match(
      reply(question) ?? '',
      /^You can pay with .+ only if the checkout page of your order shows it\. Look for Afterpay/,
      question,
    );
    const { email, chat } = buildReplies(article, { question, greeting: '', signOff: '' }, 'en');
    for (const text of [email.text, chat]) assert.match(text, /^You can pay with .+ only if/, question);
  }
});

test('nothing is added for a service that the page names, for none, or for a payment that was made', () => {
  for (const question of [
    'Can I pay with Afterpay?',
    'after pay works?',
    'I paid with Klarna and it was refunded',
    'Klarna charged me twice',
    'What is the ideal way to pay?',
    'Is it wise to pay by T/T?',
    'I pay for square tiles with stripes',
    'Can you affirm that I can pay by card?',
    'How do I pay?',
    '',
  ])
    assert.equal(reply(question), article.reply, question);
  assert.equal(tellService('Do you take WeChatPay?', 'Alipay, WeChat Pay', 'en'), undefined);
  assert.equal(tellService('Do you take Klarna?', '', 'xx'), undefined);
});

test('a service that is typed alone is asked about, and is written as a name', () => {
  for (const text of ['klarna', 'Klarna?', 'pay with wise', 'usdt']) assert.equal(asksService(text, 'en'), true, text);
  for (const text of ['refund', 'cancel order', 'I sent money by moneygram', '']) assert.equal(asksService(text, 'en'), false, text);
  assert.match(tellService('klarna', '', 'en') ?? '', /pay with Klarna only/);
});
