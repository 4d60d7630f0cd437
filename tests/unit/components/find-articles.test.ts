import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticles, parseDeskQuery } from '../../../src/components/support-desk/find-articles.ts';

const articles = [
  {
    id: 501,
    slug: 'pay-later',
    title: 'How do I pay via Pay Later?',
    data: '',
    status: 'current' as const,
    queries: ['pay over six months'],
  },
  { id: 502, slug: 'pay-by-tt', title: 'How do I pay via T/T?', data: '', status: 'current' as const, queries: ['wire transfer arrival'] },
  { id: 511, slug: 'how-tt-works', title: 'How does TT work?', data: '', status: 'current' as const, queries: [] },
];
const find = (text: string, preferred: string[] = []) =>
  findArticles(articles, parseDeskQuery(text).words, preferred).map(({ slug }) => slug);

test('two letters find T/T however it is spelt, and the preferred article first', () => {
  assert.deepEqual(find('tt'), ['pay-by-tt', 'how-tt-works']);
  assert.deepEqual(find('T/T', ['how-tt-works']), ['how-tt-works', 'pay-by-tt']);
});

test('a number opens its article, and every word must fit', () => {
  assert.deepEqual(find('511'), ['how-tt-works']);
  assert.deepEqual(find('tt arriv'), ['pay-by-tt']);
  assert.deepEqual(find('tt zebra'), []);
});

test('a device in the query chooses the device', () => {
  assert.deepEqual(parseDeskQuery('tt app'), { words: ['tt'], device: 'app' });
  assert.deepEqual(parseDeskQuery('app'), { words: ['app'] });
});
