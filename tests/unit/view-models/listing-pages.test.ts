import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCategoryPage, buildHomePage, buildIndexPage, listAddresses } from '../../../src/view-models/listing-pages.ts';
import { createArticle, createContent } from '../../support/content.ts';

const content = createContent([
  createArticle('b', { status: 'historical', statusNote: 'Ended.', title: 'Zebra?' }),
  createArticle('a', { title: 'Apple?' }),
]);

test('the home page keeps the order of site.yaml and leaves out a guide that is not named', () => {
  const page = buildHomePage(content);
  assert.deepEqual(
    page.mostAsked.map(({ title }) => title),
    ['Zebra?', 'Apple?'],
  );
  assert.equal(page.guide, undefined);
  assert.equal(page.frame.documentTitle, 'Test Help: for tests');
});

test('a category lists what holds today before records of the past', () => {
  const page = buildCategoryPage(content.categories[0] ?? assert.fail(), content);
  assert.deepEqual(
    page.category.articles.map(({ title }) => title),
    ['Apple?', 'Zebra?'],
  );
});

test('the index groups titles by their first letter', () => {
  assert.deepEqual(
    buildIndexPage(content, '/articles/', 'All').letters.map(({ letter }) => letter),
    ['A', 'Z'],
  );
});

test('every category and article has an address', () => {
  assert.deepEqual(
    listAddresses(content).map(({ href }) => href),
    ['/topics/payment/', '/articles/b/', '/articles/a/'],
  );
});
