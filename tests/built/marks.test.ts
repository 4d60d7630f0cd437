import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** A mark that is parted from its word, or from the punctuation after it, by white space or a place to break. */
const loose = /\s<button[^>]*class="fact-button"|class="fact-button"[^>]*><\/button><\/span>(?:\u2060<\/span>\s+[.,;:!?)]|(?!\u2060))/;

test('every source mark stands tight between its word and the punctuation', () => {
  const pages = readBuiltPages(realSite.folder).filter(({ html }) => html.includes('class="fact-button"'));
  assert.ok(pages.length > 100);
  assert.deepEqual(
    pages.flatMap(({ path, html }) => loose.exec(html)?.[0].slice(0, 120).concat(' on ', path) ?? []),
    [],
  );
});
