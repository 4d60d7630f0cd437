import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { createPatientLoader, fetchJson, limitMs, withLimit } from '../../../src/client/patience.ts';

const { fetch } = globalThis;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});
afterEach(() => {
  globalThis.fetch = fetch;
});

test('a download that hangs is waited for once, not with each search', async () => {
  let starts = 0;
  let arrive: (text: string) => void = () => {};
  const load = createPatientLoader(() => {
    starts += 1;
    return new Promise<string>((resolve) => (arrive = resolve));
  }, 2000);
  const first = load();
  mock.timers.tick(2000);
  await assert.rejects(first, /2000 ms/);
  await assert.rejects(load(), /2000 ms/, 'at once: no timer runs any more');
  arrive('late');
  await Promise.resolve();
  assert.equal(await load(), 'late', 'what arrived meanwhile is there for the next search');
  assert.equal(starts, 1);
});

test('a failed download starts anew with the next search', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
  const load = createPatientLoader(() => answers.shift() ?? Promise.reject(new Error('too many')), 2000);
  await assert.rejects(load(), /offline/);
  assert.equal(await load(), 'here');
  assert.equal(await load(), 'here');
});

test('an answer in time is the answer', async () => {
  assert.equal(await withLimit(Promise.resolve(1), 10), 1);
  await assert.rejects(withLimit(Promise.reject(new Error('broken')), 10), /broken/);
});

test('a request that hangs is given up, and a refused one is an error', async () => {
  globalThis.fetch = (_address, options) =>
    new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('given up'))));
  const hanging = fetchJson('/pagefind/questions.json');
  mock.timers.tick(limitMs);
  await assert.rejects(hanging, /given up/);
  globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
  await assert.rejects(fetchJson('/pagefind/words.json'), /words\.json: 404/);
  globalThis.fetch = () => Promise.resolve(new Response('[1]'));
  assert.deepEqual(await fetchJson('/x.json'), [1]);
});
