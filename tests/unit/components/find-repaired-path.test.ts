import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { findRepairedPath } from '../../../src/components/nearest-pages/find-repaired-path.ts';

afterEach(() => mock.reset());

const spoilt = '/articles/pay-by-tt/).';

test('a spoilt path leads to the first page that the host has', async () => {
  const asked: string[] = [];
  const found = await findRepairedPath(spoilt, (href) => {
    asked.push(href);
    return Promise.resolve(href === '/articles/pay-by-tt/');
  });
  assert.equal(found, '/articles/pay-by-tt/');
  assert.equal(asked.at(-1), found);
  assert.equal(await findRepairedPath(spoilt, () => Promise.resolve(false)), undefined);
});

test('the host is asked for the page without its text; a host that lacks it, fails or hangs has none', async () => {
  const asked: string[] = [];
  mock.method(globalThis, 'fetch', (href: string, { method }: { method: string }) => {
    asked.push(`${method} ${href}`);
    return Promise.resolve(new Response(null, { status: 200 }));
  });
  const found = await findRepairedPath(spoilt);
  assert.deepEqual(asked, [`HEAD ${found ?? ''}`]);
  mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(null, { status: 404 })));
  assert.equal(await findRepairedPath(spoilt), undefined);
  mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('no network')));
  assert.equal(await findRepairedPath(spoilt), undefined);
});
