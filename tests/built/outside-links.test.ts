import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../src/content/load.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

test('no link to another site tells it where the reader comes from', async () => {
  const { site } = await loadContent();
  const own = new URL(site.address).origin;
  const links = readBuiltPages(realSite.folder).flatMap(({ path, html }) =>
    [...html.matchAll(/<a\b[^>]*\shref="(https?:[^"]*)"[^>]*>/g)]
      .filter(([, href = '']) => new URL(href.replaceAll('&amp;', '&')).origin !== own)
      .map(([link]) => ({ path, link })),
  );
  assert.ok(links.length > 300, `${links.length} links were found`);
  assert.deepEqual(links.filter(({ link }) => !/\srel="[^"]*\bnoreferrer\b[^"]*"/.test(link)).slice(0, 5), []);
});
