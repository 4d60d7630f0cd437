import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTicket } from '../../../src/replies/ticket.ts';

const asked = 'How do I cancel my order?';

/** What mail programs and older mails add below what a buyer wrote. */
const below = [
  '> On Mon, Support wrote:\n> Hello Emma,\n> Do you want a refund? How did you pay?\n> Kind regards',
  'On Mon, 3 Jun 2024 at 10:00, Support <support@example.com> wrote:\n> Did you pay?\n> Ann',
  'On Mon, 3 Jun 2024 at 10:00, Support\n<support@example.com> wrote:\n> Did you pay?',
  'On 03.06.2024 10:00, Support wrote:\nDid you pay by card?\nAnn',
  'Am 03.06.2024 um 10:00 schrieb Support <a@example.com>:\n> Wie haben Sie bezahlt?',
  'Am Mo., 3. Juni 2024 um 10:00 Uhr schrieb Support <a@example.com>:\nWie haben Sie bezahlt?',
  'Le lun. 3 juin 2024 à 10:00, Support <a@example.com> a écrit :\n> Avez-vous payé ?',
  'El lun, 3 jun 2024 a las 10:00, Support (<a@example.com>) escribió:\n> ¿Cómo pagó?',
  'Em seg., 3 de jun. de 2024 às 10:00, Support <a@example.com> escreveu:\n> Como pagou?',
  'пн, 3 июн. 2024 г. в 10:00, Support <a@example.com> написал(а):\n> Вы оплатили?',
  'في الاثنين، 3 يونيو 2024 في 10:00 كتب Support <a@example.com>:\n> هل دفعت؟',
  'Support <a@example.com> 于2024年6月3日周一 10:00写道：\n> 您付款了吗？',
  '-----Original Message-----\nFrom: Support <a@example.com>\nSent: Monday\nTo: Emma\nSubject: Your order\n\nDid you pay?',
  '----- Ursprüngliche Nachricht -----\nVon: Support\nGesendet: Montag\nBetreff: Ihre Bestellung\n\nHaben Sie bezahlt?',
  '________________________________\nFrom: Support <a@example.com>\nSent: Monday, June 3\nTo: Emma\nSubject: RE: order\n\nDid you pay by card?',
  'De : Support\nEnvoyé : lundi\nÀ : Emma\nObjet : commande\n\nAvez-vous payé ?',
  '*From:* Support\n*Date:* Mon\n*Subject:* order\n\nDid you pay?',
  '---------- Forwarded message ---------\nFrom: Bob\nDate: Mon\nSubject: x\n\nIs it there?',
  '##- Please type your reply above this line -##\nDid you pay?',
  '&gt; Did you pay?\n&gt;&gt; Which card?',
  '>> Which card?\n> Did you pay?',
  'Sent from my iPhone',
  'Get Outlook for Android',
  'Von meinem iPhone gesendet',
  'Enviado desde mi iPhone',
  'Envoyé de mon iPhone',
  'Enviado do meu iPhone',
  'Отправлено с iPhone',
  '发自我的iPhone',
  'أُرسلت من iPhone',
  '--\nAnna Smith\nHead of Buying\nWould you like our newsletter?',
  'Best regards\nAnna Smith\nABC Trading Ltd\nTel: +49 89 1234567890\nwww.abc-trading.example',
  'Anna\nMobile: 0171 2345678\nEmail: anna@example.com',
  'This email and any attachments are confidential. Are you the wrong reader? Delete it.',
  'Please consider the environment before printing. Do you need paper?',
];

test('quotes, heads of older mails and signatures are no part of what a buyer asks', () => {
  for (const added of below) {
    const { questions, device } = readTicket(`${asked}\n\n${added}`);
    assert.deepEqual([questions.map((each) => each.replace(/ Anna$/, '')), device], [[asked], undefined], added);
  }
});

test('what stands between quotes, below them or below a head is read', () => {
  const read = (text: string) => readTicket(text).questions;
  assert.deepEqual(read(`On Mon, 3 Jun 2024, Support wrote:\n> Did you pay?\n\n${asked}`), [asked]);
  assert.deepEqual(read(`> Did you pay?\nYes, by card.\n> What else?\n${asked}`), [`Yes, by card. ${asked}`]);
  assert.deepEqual(read(`From: Anna <a@example.com>\nTo: Support\nSubject: Order\n\n${asked}`), [asked]);
  assert.deepEqual(read(`---------- Forwarded message ---------\nFrom: Anna\nDate: Mon\nSubject: x\n\n${asked}`), [asked]);
  assert.deepEqual(read(`Subject: my order\n${asked}`), [asked]);
});

test('a message that is a quote as a whole is read, unless it says that support wrote it', () => {
  assert.deepEqual(readTicket(`> Hi,\n> ${asked}\n> Thanks, Anna`), {
    questions: [asked],
    name: 'Anna',
    order: undefined,
    device: undefined,
  });
  assert.deepEqual(readTicket('On Mon, 3 Jun 2024 at 10:00, Support <a@example.com> wrote:\n> Did you pay?').questions, []);
});

test('what only looks like a head or a quote is read', () => {
  for (const text of [
    'On Monday the supplier wrote:\nPay to another account. Is it safe?',
    'I want to ship.\nFrom: Shenzhen\nTo: Hamburg\nHow much is it?',
    'From my phone I see no button.\nWhy?',
  ])
    assert.match(readTicket(text).questions.join(' '), /Is it safe\?|How much is it\?|Why\?/, text);
});

test('words that only press for help are not asked about, unless nothing else is said', () => {
  for (const plea of [
    'Please help!',
    'PLEASE HELP ME',
    'Urgent!!!',
    'pls help asap',
    'Por favor, ayuda',
    'Bitte dringend Hilfe!',
    'Помогите, пожалуйста',
    '急！',
  ])
    for (const text of [`${asked}\n${plea}`, `${plea}\n${asked}`, `${asked} ${plea}`])
      assert.deepEqual(readTicket(text).questions, [asked], text);
  assert.deepEqual(readTicket('Please help').questions, ['Please help']);
  assert.deepEqual(readTicket('Please help me cancel').questions, ['Please help me cancel']);
});
