import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearTicket } from '../../../src/components/desk/hear-ticket.ts';
import type { DeskPage } from '../../../src/components/desk/find-pages.ts';
import type { Explanation } from '../../../src/search/engine/engine.ts';

const page: DeskPage = { id: 101, title: 'How do I track a parcel?', path: '/articles/track-parcel/', data: '' };

/** A search that gives one page for everything. */
const explain = (found: { state: 'results' | 'weak'; confidence: number; coverage: number; other?: string; language?: string }) => () =>
  Promise.resolve({
    answer: {
      state: found.state,
      confidence: found.confidence,
      hrefs: [page.path],
      otherLanguage: found.other === undefined ? undefined : { code: found.other, line: '' },
    },
    ranked: { prepared: { language: found.language ?? 'en' }, pages: [{ coverage: found.coverage }] },
  } as unknown as Explanation); // As far as hearing needs it.

const hear = (message: string, found: Parameters<typeof explain>[0]) => hearTicket(message, () => Promise.resolve([page]), explain(found));

test('a language that search does not know is called by its own name, not by that of its letters', async () => {
  const { questions, gap } = await hear('商品がまだ届きません。', {
    state: 'weak',
    confidence: 0,
    coverage: 0,
    language: 'zh',
    other: 'ja',
  });
  assert.equal(questions[0]?.language, 'ja');
  assert.equal(gap?.isReadable, false);
});

test('a page is asked about only if it is likely and speaks of most of the question', async () => {
  const near = async (confidence: number, coverage: number) =>
    (await hear('My dog ate the sample.', { state: 'weak', confidence, coverage })).gap?.nearest;
  assert.deepEqual(await near(0.5, 0.6), [page.title]);
  assert.deepEqual(await near(0.5, 0.4), []);
  assert.deepEqual(await near(0.3, 0.9), []);
});

test('a message with an answer has no gap', async () => {
  const { answers, gap } = await hear('Where is my parcel?', { state: 'results', confidence: 0.9, coverage: 1 });
  assert.deepEqual([answers, gap], [[page], undefined]);
});
