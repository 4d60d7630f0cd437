import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { splitSentences } from '../../../src/lib/sentences.ts';
import { chooseSteps, listProcedures } from '../../../src/replies/procedures.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import type { ReplyArticle } from '../../../src/replies/reply-article.ts';
import { contradict, readStates } from '../../../src/replies/states.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';
import { makeGroup, makeReplyArticle } from './make-article.ts';

const content = await loadContent();
const pages = content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content));
const get = (id: number): ReplyArticle => pages.find((page) => page.id === id) ?? assert.fail(`page ${id} is there`);
const frame = { greeting: 'Hello,', signOff: 'Ann' };
const choose = (page: ReplyArticle, question: string) => chooseSteps(page, { question })?.procedure.title;

const unpaid = [
  'How do I cancel an unpaid order?',
  'I have not paid yet, how do I cancel the order?',
  'How do I cancel? I have not paid yet. I only have the app',
  'havent payed yet, how cancel order',
  'i didnt pay how to cancel',
  'Please cancel my order, I never paid for it.',
  'CANCEL ORDER NOT PAID!!!',
  'Good morning, could you kindly tell me how to cancel before I pay?',
  'cancel order without payment',
  'I don’t want to pay any more, I want to cancel',
  'The order is not yet paid. Can I still cancel it?',
  'no payment was made, how do I cancel',
  'How to cancel order? Un-paid.',
  'Nothing has been paid. How to cancel?',
  'I did not transfer the money yet, cancel please',
  'Ich hab nix bezahlt, wie storniere ich?',
  'No hice el pago, ¿cómo cancelo?',
  'Je n’ai rien payé, comment annuler ?',
  '¿Cómo cancelo un pedido sin pagar?',
  'Todavía no he pagado, quiero cancelar el pedido',
  'Não paguei ainda, como cancelo o pedido?',
  'Je n’ai pas encore payé, comment annuler ma commande ?',
  'Ich habe noch nicht bezahlt. Wie storniere ich die Bestellung?',
  'Unbezahlte Bestellung stornieren, wie geht das?',
  'Я ещё не оплатил заказ, как отменить?',
  'Как отменить неоплаченный заказ',
  'لم أدفع بعد، كيف ألغي الطلب؟',
  '我还没付款，怎么取消订单？',
];

const paid = [
  'I paid already. How do I cancel the order?',
  'How do I cancel an order that I have paid?',
  'paid order, want cancel',
  'I made the payment yesterday, how can I cancel?',
  'I sent the bank transfer on Monday and now I want to cancel',
  'The supplier did not ship after I paid. How do I cancel?',
  'not shipped but paid, cancel please',
  'HOW CANCEL?? I ALREADY PAID',
  'I have transferred 500 USD, cancel it',
  'money already sent, how do I cancel',
  'Ya pagué, ¿cómo cancelo el pedido?',
  'Já paguei, como cancelo?',
  'J’ai payé, comment annuler la commande ?',
  'Ich habe schon bezahlt, wie storniere ich?',
  'Я оплатил заказ, как его отменить?',
  'لقد دفعت، كيف ألغي الطلب؟',
  '我已经付款了，怎么取消订单？',
];

test('an order that is not paid is cancelled as one, and one that is paid as the other, in every language', () => {
  const cancel = get(407);
  for (const question of unpaid) {
    const { email, chat } = buildReplies(cancel, { ...frame, question }, 'en');
    assert.match(email.text, /Cancel an order that you have not paid – on a laptop:/, question);
    assert.doesNotMatch(email.text + chat, /If you have paid|Apply for refund\b(?! if)|The supplier has to agree/, question);
  }
  for (const question of paid) {
    const { email, chat } = buildReplies(cancel, { ...frame, question }, 'en');
    assert.match(email.text, /Cancel an order that you have paid – on a laptop:/, question);
    assert.doesNotMatch(email.text + chat, /If you have not paid|Cancel Order/, question);
  }
});

test('who does not say it, or says both, reads of both', () => {
  for (const question of [
    'How do I cancel an order?',
    'I paid one order and another is unpaid. How do I cancel?',
    'I paid, but the order says unpaid. Can I cancel?',
  ]) {
    const { chat } = buildReplies(get(407), { ...frame, question }, 'en');
    assert.match(chat, /If you have paid,[^]*If you have not paid,/, question);
  }
});

test('the steps that an agent chooses bring the answer for their case', () => {
  assert.doesNotMatch(buildReplies(get(407), { ...frame, procedure: 1 }, 'en').email.text, /If you have paid,/);
  assert.doesNotMatch(buildReplies(get(407), { ...frame, procedure: 0, question: unpaid[0] }, 'en').email.text, /If you have not paid,/);
  assert.match(buildReplies(get(407), { ...frame, procedure: 0 }, 'en').email.text, /If you have paid,[^]*If you have not paid,/);
});

/** What buyers say of a page with several procedures, and the one they need. */
const asked: readonly (readonly [page: number, question: string, title: RegExp])[] = [
  [113, 'I do not want to change the language, only my country', /^Set your country/],
  [113, 'Not the country, I want to change the language', /^Set language/],
  [113, 'how change currency', /^Set language and currency/],
  [209, 'I have not paid yet. How do I check if the certificate is false?', /^Before you pay/],
  [209, 'Before I pay, how do I check the CE papers?', /^Before you pay/],
  [209, 'I already paid and there is no certificate', /false or missing/],
  [209, 'The papers are false. What can I do?', /false or missing/],
  [210, 'I want to order a guaranteed product. What do I check?', /^Before you order/],
  [210, 'I ordered a guaranteed product and it never came', /goes wrong/],
  [303, 'How do I stop advertising?', /advertising/],
  [303, 'I do not mean advertising, how do I block one sender?', /one sender/],
  [526, 'How do I remove my card?', /^Remove/],
  [526, 'How do I delete a saved card?', /^Remove/],
  [526, 'pls erase my credit card', /^Remove/],
  [526, 'How do I add a card?', /^Add/],
  [526, 'I do not want to remove my card, just add a new card', /^Add/],
  [526, 'I do not want to add another card, I want to delete a card', /^Remove/],
  [1201, 'The supplier made the order. How do I use my coupon?', /^If the supplier/],
  [1201, 'I placed the order myself, where do I put the coupon?', /^If you place/],
  [1201, 'The supplier did not make the order, I did it myself. How do I use the coupon?', /^If you place/],
  [517, 'How do I send the proof of my bank transfer?', /proof/],
];

test('the procedure is chosen by what the question says, denies or does not mean', () => {
  for (const [page, question, title] of asked) assert.match(choose(get(page), question) ?? '', title, question);
});

const articles = pages.filter(({ status }) => status === 'current');

test('no page with several procedures sends one for the opposite case', () => {
  const several = articles.filter((page) => listProcedures(page).length > 1);
  assert.ok(several.length > 5);
  const wrong = several.flatMap((page) =>
    listProcedures(page).flatMap(({ title = '' }) => {
      const found = title === '' ? '' : choose(page, `How do I do this: ${title}?`);
      return found === title ? [] : [`${page.id} "${title}": ${found ?? 'none'}`];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('no reply of any page tells a buyer of the opposite case', () => {
  const wrong = articles.flatMap((page) =>
    [
      'I have not paid yet.',
      'I have paid.',
      'The order is not shipped yet.',
      'The goods have been shipped.',
      'My goods have not arrived.',
      'The goods have arrived.',
      'I have not confirmed receipt.',
      'I have already confirmed receipt.',
    ].flatMap((said) => {
      const { text } = buildReplies(page, { ...frame, question: said }, 'en').email;
      const [, answer = ''] = text.split('\n\n');
      const conditions = [...splitSentences(answer), ...text.split('\n').flatMap((line) => /^- (If .*)$/.exec(line)?.[1] ?? [])].flatMap(
        (sentence) => /^If [^,:]*/.exec(sentence)?.[0] ?? [],
      );
      // An answer that is about one case only stays, whoever asks.
      const isOnlyCase = /^If /.test(answer) && conditions.length === 1;
      return (isOnlyCase ? [] : conditions)
        .filter((condition) => contradict(readStates(condition), readStates(said)))
        .map((condition) => `${page.id} "${said}": ${condition}`);
    }),
  );
  assert.deepEqual(wrong, []);
});

test('where every procedure is for the opposite case, the first is sent; a nameless one is for every case', () => {
  const first = makeGroup(['Select A.', 'Wait.'], { id: 'a', title: 'You have paid by card' });
  const second = makeGroup(['Select B.', 'Wait.'], { id: 'b', title: 'You have paid by bank transfer' });
  const bare = makeGroup(['Select C.', 'Wait.'], { id: 'c' });
  assert.equal(choose(makeReplyArticle({ stepGroups: [first, second] }), 'I have not paid.'), 'You have paid by card');
  assert.equal(choose(makeReplyArticle({ stepGroups: [first, bare] }), 'I have not paid.'), undefined);
});
