import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** What a server sends in its first round trip: ten packets of about 1.4 kB. */
const maxArticleBytes = 14 * 1024;

/** A page with a practice also holds a drawing of the screen at each step. */
const maxPracticeBytes = 16 * 1024;

/** Whether a page is small enough when compressed: quickly if that is enough to tell, else as hard as servers can. */
function fits(html: string, maxBytes: number): boolean {
  const compress = (quality: number) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  return compress(5) <= maxBytes || compress(constants.BROTLI_MAX_QUALITY) <= maxBytes;
}

test('every article and guide, with its styles, fits into the first answer of the server', () => {
  const pages = readBuiltPages(realSite.folder).filter(({ path, isForward }) => !isForward && /^\/(articles|guides)\/./.test(path));
  assert.ok(pages.length > 100);
  const heavy = pages.filter(({ html }) => !fits(html, html.includes('<help-step-through') ? maxPracticeBytes : maxArticleBytes));
  assert.deepEqual(
    heavy.map(({ path }) => path),
    [],
  );
});
