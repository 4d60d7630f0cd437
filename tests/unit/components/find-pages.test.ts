import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticles, parseDeskQuery } from '../../../src/components/support-desk/find-articles.ts';
import { engine, pages } from '../search/make-index.ts';

const articles = pages.map(({ id, href, title }) => ({ id, slug: href.split('/')[2] ?? '', title, data: '', status: 'current' as const }));
const find = async (typed: string, limit = 8) => {
  const found = await findArticles(articles, parseDeskQuery(typed).text, limit, () => Promise.resolve(engine));
  return found.map(({ slug }) => slug);
};

test('the desk finds what the site finds: beginnings, other words, slips and numbers', async () => {
  assert.equal((await find('lant'))[0], 'return-lantern');
  assert.equal((await find('where is my package'))[0], 'track-parcel');
  assert.equal((await find('trakcing nubmer'))[0], 'track-parcel');
  assert.equal((await find('105'))[0], 'new-voucher');
  assert.equal((await find('#105 app'))[0], 'new-voucher');
  assert.deepEqual(await find('qqqq wwww'), []);
});

test('pages that are no articles are left out, and no more are listed than fit', async () => {
  const found = await findArticles(articles.slice(1), 'voucher parcel', 8, () => Promise.resolve(engine));
  assert.ok(!found.some(({ slug }) => slug === 'track-parcel'));
  assert.equal((await find('voucher', 1)).length, 1);
});

test('a device in the query chooses the device; alone it is a word like any other', () => {
  assert.deepEqual(parseDeskQuery('T/T App'), { text: 'T/T', device: 'app' });
  assert.deepEqual(parseDeskQuery(' 101  on phone, '), { text: '101 on', device: 'app' });
  assert.deepEqual(parseDeskQuery('app'), { text: 'app' });
});
