import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { loadJson } from '../../../src/client/load-json.ts';

afterEach(() => mock.reset());

const answer = (make: () => Promise<Response>) => mock.method(globalThis, 'fetch', make);

test('a data file is read', async () => {
  answer(() => Promise.resolve(Response.json({ a: 1 })));
  assert.deepEqual(await loadJson('/x.json'), { a: 1 });
});

test('a host that answers with a page, an error, half a file or not at all gives nothing, and throws nothing', async () => {
  const answers = [
    () => Promise.resolve(new Response('<!doctype html>')),
    () => Promise.resolve(new Response('{}', { status: 404 })),
    () => Promise.resolve(new Response('{"a":')),
    () => Promise.reject(new TypeError('no network')),
  ];
  for (const make of answers) {
    mock.restoreAll();
    answer(make);
    assert.equal(await loadJson('/x.json'), undefined);
  }
});

test('a host that never answers is given up after two seconds', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(
    globalThis,
    'fetch',
    (_address: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('given up')))),
  );
  let answered: unknown = 'not yet';
  const loading = loadJson('/x.json').then((data) => (answered = data));
  mock.timers.tick(1999);
  await Promise.resolve();
  assert.equal(answered, 'not yet');
  mock.timers.tick(1);
  await loading;
  assert.equal(answered, undefined);
});
