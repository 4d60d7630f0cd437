import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTicketDesk } from '../../../scripts/answer-ticket.ts';
import { hearTicket } from '../../../src/components/desk/hear-ticket.ts';
import { loadContent } from '../../../src/content/load.ts';
import { getReplyWords } from '../../../src/language/replies.ts';
import { chooseSteps } from '../../../src/replies/procedures.ts';
import { buildReplies } from '../../../src/replies/replies.ts';

const { pages, articles, engine, locale } = await openTicketDesk(await loadContent());
const hear = async (message: string) => {
  const { questions, device } = await hearTicket(
    message,
    () => Promise.resolve(pages),
    (...asked) => engine.explain(...asked),
  );
  return { found: questions.map(({ isSure, pages: [best] }) => (isSure ? best?.id : undefined)).at(-1), device };
};

/** How buyers say where they work, around what they ask. */
const frames: readonly (readonly [device: 'app' | 'laptop', say: (asked: string) => string])[] = [
  ['app', (asked) => `I am on my Android phone. ${asked}`],
  ['app', (asked) => `${asked} I only have the app.`],
  ['laptop', (asked) => `I don’t have the app. ${asked}`],
];

test('every page is found for its title, whatever the buyer says of a device', async () => {
  const titles = pages.filter(({ title }) => title.endsWith('?') && !/app|laptop|phone/i.test(title));
  assert.ok(titles.length > 100);
  const wrong: string[] = [];
  for (const [index, { title }] of titles.entries()) {
    const [device, say] = frames[index % frames.length] ?? assert.fail();
    const [bare, framed] = [await hear(title), await hear(say(title))];
    if (framed.found !== bare.found || framed.device !== device)
      wrong.push(`${say(title)}: ${JSON.stringify(framed)} instead of ${bare.found ?? 'none'}`);
  }
  assert.deepEqual(wrong, []);
});

/** Questions with a device, and the same without it. */
const pairs = [
  ['I am on my iPhone, how do I open a dispute?', 'how do I open a dispute?'],
  ['quiero pagar con tarjeta desde la aplicación móvil', 'quiero pagar con tarjeta'],
  ['¿Cómo pago con tarjeta en el celular?', '¿Cómo pago con tarjeta?'],
  ['Wie bezahle ich mit Kreditkarte auf dem Handy?', 'Wie bezahle ich mit Kreditkarte?'],
  ['Wie kann ich meine Bestellung am Laptop stornieren?', 'Wie kann ich meine Bestellung stornieren?'],
  ['Comment ouvrir un litige sur mon téléphone ?', 'Comment ouvrir un litige ?'],
  ['Como cancelo um pedido pelo celular?', 'Como cancelo um pedido?'],
  ['Как отменить заказ с телефона?', 'Как отменить заказ?'],
  ['كيف ألغي الطلب من التطبيق؟', 'كيف ألغي الطلب؟'],
  ['手机上怎么取消订单？', '怎么取消订单？'],
  [
    'I ordered 500 laptop bags and the zippers are broken. How do I get a refund?',
    'I ordered 500 bags and the zippers are broken. How do I get a refund?',
  ],
  ['The phones we bought arrived damaged. What can we do?', 'The goods we bought arrived damaged. What can we do?'],
  ['how to cancel order on phone', 'how to cancel order'],
  ['HOW DO I TRACK MY SHIPMENT IN THE APP???', 'HOW DO I TRACK MY SHIPMENT???'],
  ['i have only mobile. how change shipping address', 'how change shipping address'],
] as const;

test('a question is found as it is without its device, in each language', async () => {
  const wrong: string[] = [];
  for (const [framed, bare] of pairs) {
    const [one, other] = [(await hear(framed)).found, (await hear(bare)).found];
    if (one !== other) wrong.push(`${framed}: ${one ?? 'none'} instead of ${other ?? 'none'}`);
  }
  assert.deepEqual(wrong, []);
});

test('where the device is unknown, no chat names the way on one of two as if it were the only one', () => {
  const { deviceOn } = getReplyWords(locale);
  const build = (article: Parameters<typeof buildReplies>[0], device?: 'laptop' | 'app') =>
    buildReplies(article, { device, greeting: '', signOff: '' }, locale).chat;
  const both = [...articles.values()].filter((article) => {
    const devices = new Set(chooseSteps(article, {})?.groups.map(({ device }) => device));
    return devices.has('laptop') && devices.has('app');
  });
  assert.ok(both.length >= 10);
  const named = both.filter((article) => Object.values(deviceOn).filter((place) => build(article).includes(`${place}:`)).length === 1);
  assert.deepEqual(
    named.map(({ id }) => id),
    [],
  );
  assert.ok(both.some((article) => build(article, 'app').includes(`${deviceOn.app}:`)));
});
