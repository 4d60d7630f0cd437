import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { searchBoxFailed } from '../../../src/language/search-failures.ts';

test('where no script comes at all, the stylesheet says the same line', () => {
  const styles = readFileSync('src/components/search-box/search-box.late.css', 'utf8');
  assert.ok(styles.includes(`content: '${searchBoxFailed}'`));
});
