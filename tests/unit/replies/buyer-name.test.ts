import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTicket } from '../../../src/replies/ticket.ts';

/** What stands below "Where is my refund?", with the name that a reply may greet. */
const signed: readonly (readonly [ending: string, name: string])[] = [
  ['Best regards,\nAnna Smith', 'Anna Smith'],
  ['Thanks, Anna', 'Anna'],
  ['thanks\nanna', 'Anna'],
  ['thx\nbob miller', 'Bob Miller'],
  ['THANKS\nANNA SMITH', 'Anna Smith'],
  ['THANK YOU ANNA', 'Anna'],
  ['Gruß Jens', 'Jens'],
  ['LG Jens', 'Jens'],
  ['VG\nUte Baumann', 'Ute Baumann'],
  ['MfG\nH.-P. Krause', 'H.-P. Krause'],
  ['Mit freundlichen Grüßen\nJörg Müller', 'Jörg Müller'],
  ['Viele Grüße aus', ''],
  ['Vielen Dank im Voraus\nSabine', 'Sabine'],
  ['Saludos cordiales\nLucía Ortega', 'Lucía Ortega'],
  ['Muchas gracias de antemano, Juan de la Cruz', 'Juan de la Cruz'],
  ['saludos\ncarlos', 'Carlos'],
  ['Cordialement\nJulien MOREAU', 'Julien Moreau'],
  ['Merci d’avance,\nAmélie', 'Amélie'],
  ['Obrigado pela atenção,\nTiago', 'Tiago'],
  ['Atenciosamente\nJoão da Silva', 'João da Silva'],
  ['С уважением,\nОльга Петрова', 'Ольга Петрова'],
  ['Заранее спасибо\nиван', 'Иван'],
  ['شكرا\nأحمد', 'أحمد'],
  ['مع التحية\nفاطمة الزهراء', 'فاطمة الزهراء'],
  ['谢谢\n王伟', '王伟'],
  ['Cheers\nMcGregor', 'McGregor'],
  ['Thank you so much for your help,\nPriya Nair', 'Priya Nair'],
  ['Kind regards\n\nAnna Smith\nPurchasing Manager\nABC Trading Ltd\nShenzhen\nTel +49 89 1234567890', 'Anna Smith'],
  ['Best regards\nABC Trading Ltd\nAnna Smith', 'Anna Smith'],
  ['Regards,\nOscar\nSent from my iPhone', 'Oscar'],
  ['Rgds,\nM. Okafor', 'M. Okafor'],
  ['Best Regards,\nMr. John Doe', 'John Doe'],
  ['Grüße aus Hamburg\nJens', 'Jens'],
  ['Thanks & regards\nRajesh Kumar', 'Rajesh Kumar'],
  ['Ahmed', 'Ahmed'],
  ['Peter Hall', 'Peter Hall'],
  ['– Keisha', 'Keisha'],
  ['My name is Grace Kim and I wait since May.', 'Grace Kim'],
  ['my name is carlos', 'Carlos'],
  ['Me llamo Lucía.', 'Lucía'],
  ['Mein Name ist Jens Vogel.', 'Jens Vogel'],
  ['меня зовут Ольга', 'Ольга'],
];

/** The same where nobody is to be greeted by a name. */
const unsigned = [
  'THANKS IN ADVANCE',
  'Thanks In Advance!',
  'Please Help',
  'PLEASE HELP ME',
  'Need Help ASAP',
  'Very Urgent',
  'URGENT!!!',
  'Please Advise',
  'Refund Now',
  'Kind Regards',
  'Best',
  'Thanks A Lot',
  'Thanks Again',
  'Many Thanks Indeed',
  'Thanks Alibaba',
  'Thanks Team',
  'Thank you sir',
  'thanks bro',
  'Thanks guys',
  'THANKS FOR NOTHING',
  'Cheers mate',
  'Merci beaucoup',
  'Merci d’avance',
  'Gracias de antemano',
  'Muchas gracias por su ayuda',
  'Danke im Voraus',
  'Vielen Dank',
  'Liebe Grüße',
  'Bitte Hilfe',
  'Obrigado desde já',
  'Aguardo Resposta',
  'Спасибо большое',
  'Заранее Спасибо',
  'Жду Ответа',
  'شكرا جزيلا',
  '谢谢',
  'Gruß aus Berlin',
  'Un saludo desde Madrid',
  'Regards from Spain',
  'Angry Customer',
  'Regards,\nHappy Buyer',
  'Thanks,\nThe Buying Team',
  'God Bless',
  'ABC Trading Ltd',
  'Best regards\nABC Trading Ltd',
  'Regards\nMüller GmbH',
  'Purchasing Manager',
  'Regards\nSales Department',
  'Shenzhen',
  'Best regards\nShenzhen',
  'Los Angeles',
  'Germany',
  'Blue Widget',
  'Waiting For Reply',
  'Have A Nice Day',
  'Sent from my iPhone',
  'Order Number 203456789012',
  'Tel: 0171 2345678',
  'My name is wrong on the parcel.',
  'My name is not on the invoice.',
];

test('who signs is greeted by name, however it is written', () => {
  for (const [ending, name] of signed) assert.equal(readTicket(`Where is my refund?\n${ending}`).name ?? '', name, ending);
});

test('what is no name is greeted by none', () => {
  for (const ending of unsigned) assert.equal(readTicket(`Where is my refund?\n${ending}`).name, undefined, ending);
});

test('what stands below a farewell is no part of the question', () => {
  for (const [ending, name] of signed.filter(([each]) => each.includes('\n') && !/[?]/.test(each)))
    assert.deepEqual(readTicket(`Where is my refund?\n${ending}`).questions, ['Where is my refund?'], name);
});

test('a name that is greeted is that of somebody else', () => {
  assert.equal(readTicket('Hi Jack,\nwhere is it?\nThanks Jack').name, undefined);
  assert.equal(readTicket('Where is it? Thanks, Ann').name, 'Ann');
  assert.equal(readTicket('Where is it? Thanks, Team').name, undefined);
});

test('what follows thanks is still read', () => {
  assert.deepEqual(readTicket('Hi,\nThanks for your reply\nStill no refund').questions, ['Thanks for your reply Still no refund']);
  assert.deepEqual(readTicket('Where is it?\nThanks!\nCan I cancel?').questions, ['Where is it?', 'Can I cancel?']);
});
