import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OfflineSite } from '../../../src/worker/offline-site.ts';

const origin = 'https://test.example';
const html = { headers: { 'content-type': 'text/html' } };

/** Caches in memory, as far as the worker uses them. */
function createCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const toUrl = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
    return Promise.resolve({
      match: (key: RequestInfo | URL) => Promise.resolve(store.get(toUrl(key))?.clone()),
      put: (key: RequestInfo | URL, response: Response) => Promise.resolve(void store.set(toUrl(key), response)),
      delete: (key: RequestInfo | URL) => Promise.resolve(store.delete(toUrl(key))),
      keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
    } as unknown as Cache); // Only these are used.
  };
  return {
    open,
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  } as unknown as CacheStorage; // As above.
}

/** A host that serves a build, until its network is taken away. */
function createHost(caches = createCaches()) {
  const host = { build: 'one', isReached: true, asked: [] as string[] };
  const fetch = (request: Request | string) => {
    const path = new URL(request instanceof Request ? request.url : request).pathname;
    host.asked.push(path);
    if (!host.isReached) return Promise.reject(new TypeError('no network'));
    if (path === '/build.json') return Promise.resolve(Response.json({ build: host.build }));
    return Promise.resolve(new Response(`<main id="content">${path} of ${host.build}</main>`, html));
  };
  const openSite = (id: string) =>
    new OfflineSite(
      {
        id,
        base: '',
        prefix: 'help:',
        ahead: ['/offline/', '/guides/a/'],
        buildPath: '/build.json',
        listPath: '/api/v2/list.json',
        offlinePath: '/offline/',
        note: 'Kept on {day} <now>.',
        locale: 'en',
      },
      { caches, fetch, origin, now: () => new Date('2026-02-03T12:00:00Z') },
    );
  return { host, openSite, caches };
}

/** What a reader sees at an address, when everything in the background is done. */
async function read(site: OfflineSite, path: string, clientId = ''): Promise<string> {
  const work: Promise<unknown>[] = [];
  const response = await site.openPage(new Request(origin + path), (each) => void work.push(each), clientId);
  await Promise.all(work);
  return response.text();
}

test('a page that was read comes back without a network, with the day on which it was kept', async () => {
  const { host, openSite } = createHost();
  const site = openSite('one');
  await site.install();
  assert.doesNotMatch(await read(site, '/articles/a/?device=app'), /Kept/);
  host.isReached = false;
  const line = '<p class="offline-note" role="status">Kept on February 3, 2026 &lt;now&gt;.</p>';
  assert.equal(await read(site, '/articles/a/?device=laptop'), `<main id="content">${line}/articles/a/ of one</main>`);
  assert.match(await read(site, '/articles/b/'), /\/offline\/ of one/);
});

test('a worker is not installed beside a host that already serves another build', async () => {
  const { host, openSite } = createHost();
  host.build = 'two';
  await assert.rejects(openSite('one').install(), /another build/);
});

test('while the host serves another build, its pages are shown and not kept', async () => {
  const { host, openSite } = createHost();
  const site = openSite('one');
  await site.install();
  await read(site, '/articles/a/');
  host.build = 'two';
  assert.match(await read(site, '/articles/a/'), /of two/);
  assert.match(await read(site, '/articles/b/'), /of two/);
  host.isReached = false;
  assert.match(await read(site, '/articles/a/'), /of one/);
  assert.match(await read(site, '/articles/b/'), /\/offline\/ of one/);
});

test('a page of another build is given no file of this one', async () => {
  const { host, openSite } = createHost();
  const site = openSite('one');
  await site.install();
  const openFile = (client: string) =>
    site.openFile(new Request(`${origin}/guides/a/`), () => undefined, client).then((response) => response.text());
  host.build = 'two';
  await read(site, '/articles/a/', 'stranger');
  host.isReached = false;
  assert.match(await openFile('own'), /of one/);
  await assert.rejects(openFile('stranger'), /no network/);
});

test('a later build fetches anew what was kept, and deletes the older one whole', async () => {
  const { host, openSite, caches } = createHost();
  const first = openSite('one');
  await first.install();
  await read(first, '/articles/a/');
  host.build = 'two';
  const second = openSite('two');
  await second.install();
  await second.activate();
  host.isReached = false;
  assert.deepEqual(await caches.keys(), ['help:two']);
  for (const path of ['/articles/a/', '/guides/a/']) assert.match(await read(second, path), /of two/);
});

test('pages read are kept up to sixty; the oldest go first, and what was fetched ahead stays', async () => {
  const { host, openSite } = createHost();
  const site = openSite('one');
  await site.install();
  for (let index = 0; index < 65; index++) await read(site, `/articles/${index}/`);
  host.isReached = false;
  assert.match(await read(site, '/articles/4/'), /\/offline\//);
  for (const path of ['/articles/5/', '/articles/64/', '/guides/a/']) assert.match(await read(site, path), new RegExp(`${path} of one`));
});

test('a cache of another program or site on the same host is left alone', async () => {
  const { openSite, caches } = createHost();
  for (const name of ['shop', 'help/other:one']) await caches.open(name);
  const site = openSite('one');
  await site.install();
  await site.activate();
  assert.deepEqual((await caches.keys()).sort(), ['help/other:one', 'help:one', 'shop']);
});
