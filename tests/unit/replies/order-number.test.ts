import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTicket } from '../../../src/replies/ticket.ts';

const number = '203456789012';

const orders = [
  `Where is my order ${number}?`,
  `Order number: ${number}`,
  `order no. ${number} not arrived`,
  `Order #${number}`,
  `ORDER ID ${number} REFUND PLEASE`,
  `my order number is ${number}`,
  `${number} is my order number`,
  `${number} (order)`,
  `I paid for the order (${number}) last week`,
  `Trade Assurance ${number}`,
  `TA order no ${number}, call me 0171 2345678901`,
  `Order ${number}, tracking 771234567890`,
  `Tracking 771234567890, order ${number}`,
  `DHL 1234567890 says delivered. Order ${number}`,
  'Order 2034 5678 9012 is late',
  `Pedido ${number} no ha llegado`,
  `mi número de pedido es ${number}`,
  `Ma commande ${number} n'est pas arrivée`,
  `Bestellnummer: ${number}`,
  `Meine Bestellung Nr. ${number} fehlt`,
  `número da encomenda: ${number}`,
  `Заказ № ${number} не пришёл`,
  `رقم الطلب ${number}`,
  `订单号${number}在哪里？`,
  `Still nothing ${number}`,
  number,
  `Orders ${number} and 203456789013 are late`,
];

const others = [
  'Where is it?\nTel +49 89 1234567890',
  'Call me 0171 2345678901',
  'My order is late. Call me on 9876543210',
  'my number is 447911123456',
  'WhatsApp 8613812345678',
  'whatsapp me at 8613812345678 about my order',
  'Phone: 004917112345678',
  'Where is my order? +8613812345678',
  'My order is late, (0171) 2345678901',
  'order phone 9876543210',
  'Tracking number 771234567890',
  'tracking no: 9400111899223197428490',
  'DHL 1234567890 not delivered',
  'My parcel 123456789012 is lost',
  'FedEx 771234567890 where is it',
  'AWB 123-12345678',
  'the waybill is 123456789012',
  'container 123456789',
  'ZIP 100000',
  'zip code 902101234',
  'I paid 1500000000 VND',
  'Rp 150000000000 for the goods',
  'I sent $123456789012',
  '123456789012 pcs',
  'Since 20240503',
  'Paid at 20240503123000',
  'My card 4111111111111111 was charged',
  'card 4111 1111 1111 1111',
  'IBAN 123456789012345678',
  'account number 123456789012',
  'VAT number 123456789',
  'Mi teléfono es 612345678901',
  'llámame al 612345678901',
  'número de seguimiento 123456789012',
  'Meine Telefonnummer ist 491712345678',
  'Sendungsnummer 123456789012',
  'Mon téléphone 331234567890',
  'numéro de suivi : 123456789012',
  'Телефон 791612345678',
  'Трек-номер 123456789012',
  'هاتف 966512345678',
  '电话 138123456789',
  '快递单号123456789012',
  'I have 203456789012 and 771234567890',
  'LX123456789CN',
  'It is 123456789',
];

test('the number of an order is found by what it is called, or where it stands alone', () => {
  for (const message of orders) assert.equal(readTicket(message).order, number, message);
});

test('a telephone, a parcel, a card, an amount or a day is no order', () => {
  for (const message of others) assert.equal(readTicket(message).order, undefined, message);
});
