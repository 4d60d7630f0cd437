import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrowQuestion } from '../../../src/replies/questions.ts';
import { readTicket } from '../../../src/replies/ticket.ts';

test('a message gives its questions, the order number and the name, without greeting and farewell', () => {
  const text =
    'Hello team,\n\nI paid order 203456789012 last week. Where is my money?\nCan I also change the address?\n\nBest regards,\nOlga Petrova';
  assert.deepEqual(readTicket(text), {
    questions: ['I paid order 203456789012 last week. Where is my money?', 'Can I also change the address?'],
    name: 'Olga Petrova',
    order: '203456789012',
    device: undefined,
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
    device: undefined,
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

test('the first line is a greeting only if it is short and ends as greetings do', () => {
  const questions = (text: string) => readTicket(text).questions;
  assert.deepEqual(questions('Dear all of you,\nWhere is it?'), ['Where is it?']);
  assert.deepEqual(questions('Dear friends of the house,\nWhere is it?'), ['Dear friends of the house, Where is it?']);
  assert.deepEqual(questions('My parcel is lost.\nWhere is it?'), ['My parcel is lost. Where is it?']);
  assert.deepEqual(questions('Lost, I fear: 203456789012,\nWhere is it?'), ['Lost, I fear: 203456789012, Where is it?']);
  assert.deepEqual(questions('It is late.\nOh dear,\nIt is lost.\nWhere is it?'), ['It is late. Oh dear, It is lost. Where is it?']);
  assert.deepEqual(questions('Hello,'), ['Hello,'], 'a message of one line is all there is');
});

test('the last two lines are a farewell only if they are short, or a name', () => {
  const questions = (text: string) => readTicket(text).questions;
  assert.deepEqual(questions('It is lost.\nRegards to you all,\nAnn'), ['It is lost.']);
  assert.deepEqual(questions('It is lost.\nThanks to all of you there\nAnn Lee'), ['It is lost. Thanks to all of you there']);
  assert.deepEqual(questions('It is lost.\nIt was sent.\nAnn'), ['It is lost. It was sent.'], 'what ends as a sentence is one');
  assert.deepEqual(questions('It is lost.\nit was blue\nand also quite big'), ['It is lost. it was blue and also quite big']);
  assert.deepEqual(questions('It is lost.\nWrite to Bob,\nit was blue.\nand quite big'), [
    'It is lost. Write to Bob, it was blue. and quite big',
  ]);
  assert.deepEqual(questions('It is lost.\nIs it Ann?'), ['It is lost. Is it Ann?']);
});

test('people sign with up to three words, each with a capital, also behind a dash', () => {
  const name = (last: string) => readTicket(`Where is it?\n${last}`).name;
  assert.equal(name('– Ann-Marie O’Neil'), 'Ann-Marie O’Neil');
  assert.equal(name('Ann Marie Lee.'), 'Ann Marie Lee');
  assert.equal(name('Ann Marie Lee Smith'), undefined);
  assert.equal(name('Ann lee'), undefined);
  assert.equal(name('many thanks, Kind regards, Ann!'), 'Ann');
  assert.equal(readTicket('Hello, my name is Ann Lee and I wait. Where is it?\nBob').name, 'Ann Lee');
  assert.equal(readTicket('my name is ann').name, 'Ann');
  assert.equal(readTicket('Ann').name, undefined, 'a message of one line is no name');
});

test('four questions are looked up, and what follows several is nobody’s', () => {
  assert.deepEqual(readTicket('One, is it? Two, is it? Three, is it? Four, is it? Five, is it?').questions, [
    'One, is it?',
    'Two, is it?',
    'Three, is it?',
    'Four, is it?',
  ]);
  assert.deepEqual(readTicket('Is it one? Is it two? I wait.').questions, ['Is it one?', 'Is it two?']);
  assert.deepEqual(readTicket('Is it one?" I wait. ... !').questions, ['Is it one?" I wait.']);
});

test('addresses and numbers stay whole, and questions may stand together without a space', () => {
  assert.deepEqual(readTicket('Is www.alibaba.com yours?I paid 2.99 % there?').questions, [
    'Is www.alibaba.com yours?',
    'I paid 2.99 % there?',
  ]);
});

test('an order number may be marked as written from left to right, and has 9 to 20 digits', () => {
  assert.equal(readTicket('Order \u200e2034\u200f56789012 is late').order, '203456789012');
  assert.equal(readTicket(`My order is ${'1'.repeat(8)}`).order, undefined);
  assert.equal(readTicket(`My order is ${'1'.repeat(9)}`).order, '1'.repeat(9));
  assert.equal(readTicket(`My order is ${'1'.repeat(21)}`).order, undefined);
});

test('of several sentences that ask, the last is meant; without any, the last sentence', () => {
  assert.equal(narrowQuestion('Is it one? Is it two? I wait.').sentence, 'Is it two?');
  assert.equal(narrowQuestion('I wait. It is late.').sentence, 'It is late.');
  assert.equal(narrowQuestion('...').sentence, '...');
});

test('buyers who write no marks of question ask in lists and sentences all the same', () => {
  const questions = (text: string) => readTicket(text).questions;
  assert.deepEqual(questions('Please answer:\n1) where is my refund\n2) how can I change the address\n- and can my brother pay'), [
    'Please answer: where is my refund',
    'how can I change the address',
    'and can my brother pay',
  ]);
  assert.deepEqual(questions('1. where is my refund 2. how long does it take'), ['where is my refund', 'how long does it take']);
  assert.deepEqual(questions('My parcel is lost. Who will pay. Also how do I open a dispute.'), [
    'My parcel is lost. Who will pay.',
    'Also how do I open a dispute.',
  ]);
});

test('a sentence that only begins like a question asks nothing', () => {
  for (const text of [
    'When I pay, it fails. What they sent is broken.',
    '- 3 cups broken\n- 2 plates cracked',
    'How nice. I paid 2. 5 came.',
  ])
    assert.equal(readTicket(text).questions.length, 1, text);
});
