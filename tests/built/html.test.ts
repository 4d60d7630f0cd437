import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltPages } from '../support/built-pages.ts';
import { findInvalidHtml } from '../support/html.ts';
import { realSite } from '../support/sites.ts';

test('every built page is valid HTML, also redirect pages', async () => {
  const pages = readBuiltPages(realSite.folder);
  assert.ok(pages.length > 300);
  assert.deepEqual((await findInvalidHtml(pages)).slice(0, 40), []);
});

test('a page that is no valid HTML is told so', async () => {
  const html = '<!doctype html><html lang="en"><head><title>A</title></head><body><p><div id="a"></div></p><b id="a"></b></body></html>';
  assert.match((await findInvalidHtml([{ path: '/a/', html, isRedirect: false }])).join('\n'), /^\/a\/:1 /);
});
