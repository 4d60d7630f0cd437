import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

let count = 0;

/** The module as it is in a page of a site in this folder; it looks there once. */
async function load(dataset: Record<string, string> | undefined) {
  if (dataset) Object.defineProperty(globalThis, 'document', { configurable: true, value: { documentElement: { dataset } } });
  return (await import(`../../../src/client/site-path.ts?folder=${count++}`)) as typeof import('../../../src/client/site-path.ts'); // The same module, made anew.
}

test('a site in a folder of its host has addresses below it, and no other host’s page is one of its own', async () => {
  const { inSite, fromSite } = await load({ base: '/help' });
  assert.equal(inSite('/api/v2/list.json'), '/help/api/v2/list.json');
  assert.equal(fromSite('/help/articles/x/'), '/articles/x/');
  assert.equal(fromSite('/helpers/x/'), '/helpers/x/');
  assert.equal(fromSite('/articles/help/'), '/articles/help/');
});

test('at the root of a host, and outside a browser, addresses stay as they are', async () => {
  for (const dataset of [{}, undefined]) {
    const { inSite, fromSite } = await load(dataset);
    assert.equal(inSite('/search/'), '/search/');
    assert.equal(fromSite('/search/'), '/search/');
  }
});
