import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { loadJson } from '../../../src/client/load-json.ts';

afterEach(() => mock.restoreAll());

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

test('a host that never answers is given up', async () => {
  mock.method(AbortSignal, 'timeout', (milliseconds: number) => {
    assert.equal(milliseconds, 2000);
    return AbortSignal.abort();
  });
  mock.method(globalThis, 'fetch', (_address: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    return new Promise(() => undefined);
  });
  assert.equal(await loadJson('/x.json'), undefined);
});
