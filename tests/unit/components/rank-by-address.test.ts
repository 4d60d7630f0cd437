import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankByAddress } from '../../../src/components/nearest-pages/rank-by-address.ts';

const pages = ['/articles/pay-by-tt/', '/articles/pay-by-credit-card/', '/articles/how-tt-works/', '/topics/shipping/'].map((href) => ({
  href,
  title: href,
}));
const find = (path: string) => rankByAddress(path, pages).map(({ href }) => href);

test('a mistyped address finds its page first', () => {
  assert.equal(find('/articles/pay-by-credt-card/')[0], '/articles/pay-by-credit-card/');
  assert.equal(find('/help/Pay_by_TT.html')[0], '/articles/pay-by-tt/');
  assert.equal(find('/topic/shiping')[0], '/topics/shipping/');
});

test('an address without any likeness offers nothing', () => {
  assert.deepEqual(find('/wp-admin/'), []);
  assert.deepEqual(find('/'), []);
  assert.deepEqual(find('/%E0%A4%A/'), []);
});
