import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** What a server sends in its first round trip: ten packets of about 1.4 kB. */
const maxPageBytes = 14_000;

/** Styles in an article whose steps have no drawings, before compression. */
const maxArticleStyles = 13_500;

const pages = readBuiltPages(realSite.folder).filter(({ isRedirect }) => !isRedirect);

/** Bytes when compressed: quickly if that is enough to tell, else as hard as servers can. */
function getWeight(html: string): number {
  const compress = (quality: number) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const quick = compress(5);
  return quick <= maxPageBytes ? quick : compress(constants.BROTLI_MAX_QUALITY);
}

test('every page, with its styles, fits into the first answer of the server', () => {
  assert.ok(pages.length > 150);
  const heavy = pages.map(({ path, html }) => ({ path, bytes: getWeight(html) })).filter(({ bytes }) => bytes > maxPageBytes);
  assert.deepEqual(heavy, []);
});

test('an article carries only the styles of what it has', () => {
  const heavy = pages
    .filter(({ path, html }) => /^\/articles\/./.test(path) && !html.includes('class="drawing'))
    .map(({ path, html }) => ({
      path,
      bytes: [...html.matchAll(/<style>([^]*?)<\/style>/g)].reduce((sum, [, css = '']) => sum + css.length, 0),
    }))
    .filter(({ bytes }) => bytes > maxArticleStyles);
  assert.deepEqual(heavy, []);
});
