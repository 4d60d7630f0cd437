import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearTicket } from '../../../src/components/desk/hear-ticket.ts';
import type { DeskPage } from '../../../src/components/desk/find-pages.ts';
import type { Explanation } from '../../../src/search/engine/engine.ts';

const page: DeskPage = { id: 101, title: 'How do I track a parcel?', path: '/articles/track-parcel/', data: '' };
const contact: DeskPage = { id: 102, title: 'How do I contact support?', path: '/articles/contact/', data: '' };
const other: DeskPage = { id: 103, title: 'How do I send a parcel back?', path: '/articles/return-parcel/', data: '' };

/** What a search says of everything. */
interface Found {
  confidence?: number;
  language?: string;
  sure?: string;
  other?: string;
  notCovered?: number;
  correction?: string;
  pages?: readonly DeskPage[];
}

/** As far as hearing needs it. */
function explainAs({ confidence = 0, language = 'en', sure, other, notCovered = 0, correction, pages = [page] }: Found): Explanation {
  const say = notCovered > 0.5 ? { say: 'For a bank, ask the bank.', label: '', href: '' } : undefined;
  return {
    answer: {
      state: confidence > 0.66 ? 'results' : 'weak',
      confidence,
      hrefs: pages.map(({ path }) => path),
      contact: ['A person', contact.path],
      otherLanguage: other === undefined ? undefined : { code: other, line: '' },
      notCovered: say,
    },
    ranked: { prepared: { language, correction }, sureLanguage: sure, ranking: { sense: { notCovered } } },
  } as unknown as Explanation; // As above.
}

const hear = (message: string, found: Found | ((query: string) => Found), pages = [page, contact, other]) =>
  hearTicket(
    message,
    () => Promise.resolve(pages),
    (query) => Promise.resolve(explainAs(typeof found === 'function' ? found(query) : found)),
  );

test('a language that search does not know is called by its own name, not by that of its letters', async () => {
  const { questions, gap, language } = await hear('商品がまだ届きません。', { language: 'zh', other: 'ja' });
  assert.equal(questions[0]?.language, 'ja');
  assert.deepEqual([gap?.isReadable, gap?.language, language], [false, 'ja', 'ja']);
});

test('a language that search knows can be read, in the words that search took the message for', async () => {
  const { gap } = await hear('Mi pedido llegó roto y nadie contesta', { language: 'es', sure: 'es', correction: 'order arrived broken' });
  assert.deepEqual([gap?.isReadable, gap?.meant, gap?.language], [true, 'order arrived broken', 'es']);
});

test('a buyer’s language is named where it is sure: by letters, a detector or an accent, and in more than a few words', async () => {
  const name = async (message: string, found: Found) => (await hear(message, found)).language;
  assert.equal(await name('pancake recipe no milk', { language: 'es', sure: 'es' }), undefined);
  assert.equal(await name('como cancelo mi pedido de muestras', { language: 'es', sure: 'es' }), 'es');
  assert.equal(await name('how to wash this bamboo fabric', { language: 'fr' }), undefined);
  assert.equal(await name('ma carte a été refusée', { language: 'fr' }), 'fr');
  assert.equal(await name('在哪里？', { language: 'zh', sure: 'zh' }), 'zh');
  assert.equal(await name('My café order is late again', { language: 'en' }), undefined);
  const mixed = await hear('¿Dónde está mi pedido?\nCan you help me?', (query) =>
    query.startsWith('C') ? {} : { language: 'es', sure: 'es' },
  );
  assert.equal(mixed.language, undefined, 'who writes English as well reads it');
});

test('a page is asked about only if it is likely, and none that tells how to reach support', async () => {
  const near = async (found: Found) => (await hear('My dog ate the sample.', found)).gap?.nearest;
  assert.deepEqual(await near({ confidence: 0.45, pages: [contact, page] }), [page.title]);
  assert.deepEqual(await near({ confidence: 0.25 }), []);
  assert.deepEqual(await near({ confidence: 0.5, notCovered: 0.6 }), []);
});

test('a matter that no page covers is named only where that is sure, of every question', async () => {
  const say = async (notCovered: number) => (await hear('My bank is closed.', { notCovered })).gap;
  assert.equal((await say(0.95))?.notCovered, 'For a bank, ask the bank.');
  assert.deepEqual([(await say(0.8))?.notCovered, (await say(0.8))?.mayBeOutside], [undefined, true]);
  assert.equal((await say(0.2))?.mayBeOutside, false);
  const two = await hear('Is my bank open?\nIs it late?', (query) => ({ notCovered: query.includes('bank') ? 0.95 : 0 }));
  assert.equal(two.gap?.notCovered, undefined);
});

test('a message with an answer has no gap', async () => {
  const { answers, gap } = await hear('Where is my parcel?', { confidence: 0.9 });
  assert.deepEqual([answers, gap], [[page], undefined]);
});

test('no page answers thanks, threats, danger or a number alone; anger is answered', async () => {
  for (const [message, tone] of [
    ['Thanks, it works now!', 'thanks'],
    ['I will sue you', 'threat'],
    ['I will kill you', 'danger'],
    ['Order number: 203456789012', undefined],
  ]) {
    const heard = await hear(message ?? '', { confidence: 0.9 });
    assert.deepEqual([heard.answers, heard.tone, heard.gap?.tone, heard.gap === undefined], [[], tone, tone, false], message);
  }
  assert.deepEqual((await hear('Where is my parcel, you idiots?', { confidence: 0.9 })).answers, [page]);
});

test('what somebody else wrote below a message has no tone of the buyer’s', async () => {
  for (const quoted of ['I will sue you', 'I will kill you', 'YOU ARE THIEVES!!!!', 'Thanks, it works now!']) {
    const heard = await hear(`Where is my parcel?\n\nOn Mon, 2 Nov 2026, Support wrote:\n> ${quoted}`, { confidence: 0.9 });
    assert.deepEqual([heard.tone, heard.answers], [undefined, [page]], quoted);
  }
});

test('a number alone has no near page', async () => {
  assert.deepEqual((await hear('My order is 203456789012', { confidence: 0.6 })).gap?.nearest, []);
});

test('other words are believed where both lead to the same page first, and make it nearer where they leave a doubt', async () => {
  const message = 'I bought 20 chairs and they arrived broken.';
  const restated = (confidence: number, pages = [page]) =>
    hear(message, (query) => (query.includes('goods') ? { confidence, pages } : { confidence: 0.2 }));
  assert.deepEqual((await restated(0.9)).answers, [page]);
  assert.deepEqual((await restated(0.9, [contact])).answers, []);
  assert.deepEqual((await restated(0.5)).gap?.nearest, [page.title]);
});

test('of several questions without an answer, each has a page that is asked about before one has two', async () => {
  const third: DeskPage = { id: 104, title: 'What does a parcel cost?', path: '/articles/cost/', data: '' };
  const { gap } = await hear(
    'Is it one?\nIs it two?',
    (query) => ({ confidence: 0.5, pages: query.includes('one') ? [page, third] : [other] }),
    [page, contact, other, third],
  );
  assert.deepEqual([gap?.count, gap?.nearest], [2, [page.title, other.title, third.title]]);
});
