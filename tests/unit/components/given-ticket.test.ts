import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildBookmarklet, isMessage, readGivenTicket } from '../../../src/components/desk/given-ticket.ts';

test('the message in an address’s anchor is read, whatever stands there', () => {
  assert.equal(readGivenTicket(`#ticket=${encodeURIComponent('¿Dónde? 100% & #1\nمرحبا')}`), '¿Dónde? 100% & #1\nمرحبا');
  assert.equal(readGivenTicket('#ticket=100%'), '100%');
  assert.equal(readGivenTicket('#ticket=%E0%A4'), '%E0%A4');
  assert.equal(readGivenTicket('#ticket='), '');
  assert.equal(readGivenTicket(`#ticket=${'a'.repeat(50_000)}`)?.length, 20_000);
  for (const hash of ['', '#', '#step-1', '#x=ticket=a']) assert.equal(readGivenTicket(hash), undefined, hash);
});

test('the bookmark gives what is marked behind the "#", which no server sees', () => {
  const bookmark = buildBookmarklet('https://help.example/embed/desk/');
  assert.match(bookmark, /^javascript:void\(open\("https:\/\/help\.example\/embed\/desk\/#ticket="\+encodeURIComponent\(/);
  assert.doesNotMatch(bookmark, /\?/);
});

test('sentences, several lines or many words are a message; words, numbers and links are looked up', () => {
  for (const text of [
    'Hello,\nwhere is my order?',
    '我的订单在哪里？\n谢谢',
    '你好，供应商要求我在平台外付款，安全吗？',
    'مرحبا، كيف أفتح نزاع على الطلب؟',
    'It broke. Money back',
    `I ${'really '.repeat(15)}want my money back`,
    'THIS IS SCAM i will call my lawyer',
    'i paid the seller and nothing came',
    "J'ai payé sur un autre compte bancaire",
    '我的信用卡付款失败了,手机上操作的',
  ])
    assert.ok(isMessage(text), text);
  for (const text of [
    'cancel order',
    'T/T?',
    'no. 77',
    'pay by card, laptop',
    'my account hacked',
    'supplier raised price after the deposit paid',
    '我的订单',
    '502\n',
    ' https://help.example/go/502/?v=abc123#step-1\n',
    `see ${'x'.repeat(99)} https://help.example/articles/pay-by-tt/`,
    '',
  ])
    assert.ok(!isMessage(text), text);
});

test('a message begins at fifteen characters with a sentence that ends, or is longer than any search', () => {
  const messages = [
    'Where is it now?',
    'Where is it? :)',
    '  Where is it now?  ',
    'a'.repeat(91),
    'a \n\n b',
    'is it lost? perhaps so',
    'Lost it.  Money back',
  ];
  const searches = ['Where is it?!', 'refund. again', 'a'.repeat(90), ` ${'a'.repeat(90)} `, '\n pay by card now\n', 'pay 2.99% fee now'];
  for (const text of messages) assert.ok(isMessage(text), text);
  for (const text of searches) assert.ok(!isMessage(text), text);
  assert.equal(readGivenTicket('#a#ticket=b'), undefined);
});
