import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addRecentSearch, clearRecentSearches, getRecentSearches } from '../../../src/search/browser/recent-searches.ts';
import { shortenQuery } from '../../../src/search/browser/result-view.ts';
import { getSearchAddress } from '../../../src/lib/addresses.ts';
import { keepValues } from '../../support/keep-values.ts';

const store = keepValues();

test('the latest searches are kept, each once, newest first', () => {
  for (const query of ['a', 'b', 'c', 'a ', 'd', 'e']) addRecentSearch(query);
  assert.deepEqual(getRecentSearches(), ['e', 'd', 'a', 'c']);
  clearRecentSearches();
  assert.deepEqual(getRecentSearches(), []);
});

test('no email address and no order number is kept', () => {
  addRecentSearch('where is order 123456789012 ann@example.com');
  addRecentSearch('123456789012');
  assert.deepEqual(getRecentSearches(), ['where is order']);
});

test('a search that is cut holds no half character, and one that was kept so is forgotten', () => {
  addRecentSearch(`${'x'.repeat(79)}🙂🙂`);
  store.set('help-recent-searches', JSON.stringify(['half \ud83d', ...getRecentSearches(), 7, null]));
  const kept = getRecentSearches();
  assert.deepEqual(kept, [`${'x'.repeat(79)}🙂`]);
  assert.ok(getSearchAddress(kept[0] ?? '').endsWith('%F0%9F%99%82'));
  assert.doesNotThrow(() => encodeURIComponent(shortenQuery('🙂'.repeat(100))));
});

test('what another program wrote there does no harm', () => {
  for (const text of ['{', '{"a":1}', 'null', '"text"']) {
    store.set('help-recent-searches', text);
    assert.deepEqual(getRecentSearches(), []);
  }
});

test('a search that is asked again comes first, and figures between words leave one space', () => {
  for (const query of ['a', 'b', 'a']) addRecentSearch(query);
  assert.deepEqual(getRecentSearches(), ['a', 'b']);
  addRecentSearch('  is 123456789012  ann@example.com  late ');
  assert.equal(getRecentSearches()[0], 'is late');
});

test('no more searches come back than are kept, whoever wrote them', () => {
  store.set('help-recent-searches', JSON.stringify(['a', 'b', 'c', 'd', 'e', 'f']));
  assert.deepEqual(getRecentSearches(), ['a', 'b', 'c', 'd']);
});
