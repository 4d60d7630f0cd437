import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { retryFeedback, sendFeedback, type Feedback } from '../../../src/client/feedback.ts';
import { keepValues } from '../../support/keep-values.ts';

const answer: Feedback = { version: 1, page: 102, address: '/articles/x/', helpful: true };
const kept = keepValues();
let posts: unknown[] = [];
let isDown = false;

beforeEach(() => {
  posts = [];
  isDown = false;
  mock.method(globalThis, 'fetch', (_address: string, { body }: { body: string }) => {
    if (isDown) return Promise.reject(new TypeError('no network'));
    posts.push(JSON.parse(body));
    return Promise.resolve(new Response());
  });
});
afterEach(() => mock.restoreAll());

test('two thousand entries that somebody put into storage cause ten posts at most', async () => {
  kept.set('help-feedback', JSON.stringify(Array.from({ length: 2000 }, () => answer)));
  await retryFeedback('https://example.com/');
  assert.equal(posts.length, 10);
  await retryFeedback('https://example.com/');
  assert.equal(posts.length, 10, 'nothing is left to send');
});

test('what is no answer is never sent, and does not stand in the way of one', async () => {
  const poisoned = [
    null,
    1,
    'x',
    [],
    {},
    { ...answer, version: 2 },
    { ...answer, page: '1' },
    { ...answer, address: 1 },
    { ...answer, helpful: 'yes' },
    { ...answer, comment: 'x'.repeat(1001) },
    { ...answer, poison: 'x' },
  ];
  kept.set('help-feedback', JSON.stringify([...poisoned, answer]));
  await retryFeedback('https://example.com/');
  assert.deepEqual(posts, [answer]);
  for (const text of ['', '{', 'null', '{"length":5}', '\uD83D']) {
    kept.set('help-feedback', text);
    await retryFeedback('https://example.com/');
  }
  assert.equal(posts.length, 1);
});

test('what could not be sent is kept, with what was kept before', async () => {
  isDown = true;
  await sendFeedback('https://example.com/', answer);
  await sendFeedback('https://example.com/', { ...answer, comment: 'Mail ann@example.com' });
  isDown = false;
  await retryFeedback('https://example.com/');
  assert.deepEqual(posts, [answer, { ...answer, comment: 'Mail [email]' }]);
});
