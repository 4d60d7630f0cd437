import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSheets } from '../../../src/styles/join-sheets.ts';

const sheets = {
  '../components/card/card.css': '@layer base,components;@layer components{.card{color:red}}@layer utilities;',
  '../components/search-box/search-box.css': '@layer components{help-search-box{color:blue}}',
  '../components/table/table.css': '@layer components{.table{color:green}}',
};

test('a page carries the sheets of the classes and elements that it has, each layer opened once', () => {
  const html = '<div class="wide card"><help-search-box data-x></help-search-box><table></table></div>';
  assert.equal(
    joinSheets('@layer base,components;', sheets, html),
    '@layer base,components;@layer components{.card{color:red}help-search-box{color:blue}}',
  );
});

test('a name that is only part of another, or only text, brings no sheet', () => {
  assert.equal(joinSheets('', sheets, '<p class="card-title table-like">card table</p>'), '');
});
