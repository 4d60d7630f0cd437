import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { searchBoxFailed, searchPageFailed } from '../../../src/language/search-failures.ts';

test('where no script comes at all, stylesheets say the same lines', () => {
  const read = (file: string) => readFileSync(`src/components/${file}`, 'utf8');
  assert.ok(read('search-box/search-box.late.css').includes(`content: '${searchBoxFailed}'`));
  assert.ok(read('search-page/SearchPage.astro').includes(`content: '${searchPageFailed}'`));
});
