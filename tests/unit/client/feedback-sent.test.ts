import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { retryFeedback, sendFeedback, type Feedback } from '../../../src/client/feedback.ts';
import { keepValues } from '../../support/keep-values.ts';

const kept = keepValues();
const endpoint = 'https://answers.example/feedback';
const answer: Feedback = { version: 1, page: 102, address: '/articles/x/', helpful: true };
let sent: unknown[][] = [];
let status = 200;

beforeEach(() => {
  sent = [];
  status = 200;
  mock.method(globalThis, 'fetch', (...given: unknown[]) => {
    sent.push(given);
    return Promise.resolve(new Response(null, { status }));
  });
});
afterEach(() => mock.restoreAll());

test('an answer is sent without anything that names the reader, and kept only if the server does not take it', async () => {
  await sendFeedback(endpoint, answer);
  assert.deepEqual(sent, [
    [
      endpoint,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(answer),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
      },
    ],
  ]);
  assert.equal(kept.size, 0);
  status = 503;
  await sendFeedback(endpoint, answer);
  assert.equal(kept.get('help-feedback'), JSON.stringify([answer]));
});

test('ten answers are kept at most, the latest', async () => {
  status = 500;
  for (let page = 1; page <= 12; page++) await sendFeedback(endpoint, { ...answer, page });
  const pages = (JSON.parse(kept.get('help-feedback') ?? '') as Feedback[]).map(({ page }) => page);
  assert.deepEqual(pages, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('what was kept is tried once more and then forgotten; without any, storage is left alone', async () => {
  await retryFeedback(endpoint);
  assert.equal(kept.size, 0);
  kept.set('help-feedback', JSON.stringify([answer]));
  await retryFeedback(endpoint);
  assert.equal(kept.get('help-feedback'), '[]');
  assert.equal(sent.length, 1);
});

test('only texts of a length that a page can have asked for are answers', async () => {
  const long = 'x'.repeat(1000);
  const whole = [
    { ...answer, comment: long },
    { ...answer, reason: long },
    { ...answer, address: long },
    { ...answer, helpful: false },
  ];
  const wrong = ['x', 7, true, { ...answer, comment: 7 }, { ...answer, reason: null }, { ...answer, reason: `${long}x` }];
  kept.set('help-feedback', JSON.stringify([...wrong, ...whole, { ...answer, address: `${long}x` }, { ...answer, address: [] }]));
  await retryFeedback(endpoint);
  assert.deepEqual(
    sent.map(([, options]) => JSON.parse((options as { body: string }).body) as unknown),
    whole,
  );
});
