import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDater, isInSitemap } from '../../../src/publish/sitemap.ts';
import { createArticle, createContent } from '../../support/content.ts';

test('search engines are told of no page that has nothing to find, or what another page has', () => {
  for (const [site, base] of [
    ['https://help.example', ''],
    ['https://help.example/buyers', '/buyers'],
  ] as const) {
    const told = [
      '/',
      '/about/',
      '/search/',
      '/support/',
      '/embed/desk/',
      '/go/',
      '/embed/',
      '/embed/practice/pay/',
      '/offline/',
      '/articles/search/',
    ].filter((path) => isInSitemap(`https://help.example${base}${path}`, site));
    assert.deepEqual(told, ['/', '/about/', '/articles/search/'], site);
  }
});

test('an entry tells the day of the last change, if there is one', () => {
  const date = createDater(createContent([createArticle('pay', { reviewed: '2026-03-04' })]));
  assert.deepEqual(date({ url: 'https://test.example/articles/pay/' }), {
    url: 'https://test.example/articles/pay/',
    lastmod: '2026-03-04',
  });
  assert.deepEqual(date({ url: 'https://test.example/about/' }), { url: 'https://test.example/about/' });
});
