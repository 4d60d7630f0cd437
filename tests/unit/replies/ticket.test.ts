import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrowQuestion, readTicket } from '../../../src/replies/ticket.ts';

test('a message gives its questions, the order number and the name, without greeting and farewell', () => {
  const text =
    'Hello team,\n\nI paid order 203456789012 last week. Where is my money?\nCan I also change the address?\n\nBest regards,\nOlga Petrova';
  assert.deepEqual(readTicket(text), {
    questions: ['I paid order 203456789012 last week. Where is my money?', 'Can I also change the address?'],
    name: 'Olga Petrova',
    order: '203456789012',
  });
});

test('a message that asks nothing is one question', () => {
  assert.deepEqual(readTicket('supplier does not answer. i want my money back').questions, [
    'supplier does not answer. i want my money back',
  ]);
  assert.deepEqual(readTicket('refund').questions, ['refund']);
  assert.deepEqual(readTicket('  \n ').questions, []);
});

test('what follows the only question belongs to it', () => {
  assert.deepEqual(readTicket('¿Cómo cancelo el pedido? Ya pagué.').questions, ['¿Cómo cancelo el pedido? Ya pagué.']);
});

test('questions are heard in other scripts', () => {
  assert.equal(readTicket('أين طلبي؟ كيف ألغي الطلب؟').questions.length, 2);
  assert.equal(readTicket('我的退款在哪里？怎么取消订单？').questions.length, 2);
  assert.equal(readTicket('Здравствуйте!\nКак отменить заказ?\nСпасибо,\nИван').name, 'Иван');
});

test('amounts and telephone numbers are no orders, and a sentence is no name', () => {
  assert.equal(readTicket('I paid 1500 USD, call +4915112345678').order, undefined);
  assert.equal(readTicket('Where is my order?\nThank you very much for helping').name, undefined);
});

test('the number of a parcel is no order', () => {
  assert.equal(readTicket('The courier lost LX123456789CN.').order, undefined);
  assert.equal(readTicket('订单号203456789012在哪里？').order, '203456789012');
});

test('a farewell is no name, and a name may stand behind it', () => {
  for (const last of ['Thanks', 'Kind Regards', 'Gracias', 'Mit freundlichen Grüßen', 'Best Regards,'])
    assert.equal(readTicket(`Where is my order?\n${last}`).name, undefined, last);
  assert.deepEqual(readTicket('Как получить счёт? Заказ 203455556666\nСпасибо, Иван'), {
    questions: ['Как получить счёт? Заказ 203455556666'],
    name: 'Иван',
    order: '203455556666',
  });
  assert.equal(readTicket('Where is it?\nThanks, Ann Lee').name, 'Ann Lee');
});

test('what asks is told from what stands before it, and from a condition', () => {
  assert.deepEqual(narrowQuestion('I use the app. How do I pay by T/T?'), {
    sentence: 'How do I pay by T/T?',
    clause: 'How do I pay by T/T?',
  });
  assert.equal(narrowQuestion('If I open a dispute, how long does it take?').clause, 'how long does it take?');
  assert.equal(narrowQuestion('Здравствуйте! Что мне делать?').sentence, 'Что мне делать?');
  assert.equal(narrowQuestion('When will it come, today or later?').clause, 'When will it come, today or later?');
  assert.equal(narrowQuestion('cancel order').clause, 'cancel order');
});

test('a farewell above the name is no part of the question, with or without a comma', () => {
  assert.deepEqual(readTicket('wie kann ich meine Lieferadresse ändern?\nViele Grüße\nSabine Krüger').questions, [
    'wie kann ich meine Lieferadresse ändern?',
  ]);
  assert.deepEqual(readTicket('It never arrived.\nOlga').questions, ['It never arrived.']);
});
