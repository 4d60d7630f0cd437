import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKeptPage, findNamedPage, findPages, parseDeskQuery, type DeskPage } from '../../../src/components/desk/find-pages.ts';
import { engine, pages as indexed } from '../search/make-index.ts';

const pages: DeskPage[] = indexed.map(({ id, href, title }) => ({ id, path: href, title, data: '' }));
const getName = ({ path }: DeskPage) => path.split('/')[2];
const find = async (typed: string, limit = 8) => {
  const found = await findPages(pages, parseDeskQuery(typed).text, limit, () => Promise.resolve(engine));
  return found.map(getName);
};

test('the desk finds what the site finds: beginnings, other words, slips and numbers', async () => {
  assert.equal((await find('lant'))[0], 'return-lantern');
  assert.equal((await find('where is my package'))[0], 'track-parcel');
  assert.equal((await find('trakcing nubmer'))[0], 'track-parcel');
  assert.equal((await find('105'))[0], 'new-voucher');
  assert.equal((await find('#105 app'))[0], 'new-voucher');
  assert.deepEqual(await find('qqqq wwww'), []);
});

test('pages that support can’t send are left out, and no more are listed than fit', async () => {
  const found = await findPages(pages.slice(1), 'voucher parcel', 8, () => Promise.resolve(engine));
  assert.ok(!found.some((page) => getName(page) === 'track-parcel'));
  assert.equal((await find('voucher', 1)).length, 1);
});

test('a device in the query chooses the device; alone it is a word like any other', () => {
  assert.deepEqual(parseDeskQuery('T/T App'), { text: 'T/T', device: 'app' });
  assert.deepEqual(parseDeskQuery(' 101  on phone, '), { text: '101', device: 'app' });
  assert.deepEqual(parseDeskQuery('pay from my mobile'), { text: 'pay', device: 'app' });
  assert.deepEqual(parseDeskQuery('pay by card on the laptop'), { text: 'pay by card', device: 'laptop' });
  assert.deepEqual(parseDeskQuery('dispute in the Alibaba app'), { text: 'dispute', device: 'app' });
  assert.deepEqual(parseDeskQuery('tt laptop'), { text: 'tt', device: 'laptop' });
  assert.deepEqual(parseDeskQuery('app'), { text: 'app' });
});

test('a phone that is not worked on is no device', () => {
  for (const typed of [
    'change phone number',
    'phone code does not arrive',
    'code on my phone number',
    'mobile money',
    'laptop bags',
    'change phone',
    'fake iphone',
  ]) {
    assert.equal(parseDeskQuery(typed).device, undefined, typed);
  }
});

const list: DeskPage[] = [
  {
    id: 502,
    title: 'T/T',
    path: '/articles/pay-by-tt/',
    data: '',
    formerIds: [77],
    oldPaths: ['/articles/wire-money/', '/articles/bank-transfer/'],
  },
  { id: 407, title: 'Cancel', path: '/articles/cancel-order/', data: '' },
  { id: 1, title: 'Guide', path: '/guides/pay-later/', data: '', oldPaths: ['/guides/later/'] },
  { id: 2, title: 'Guide on a laptop', path: '/guides/pay-later/laptop/', data: '' },
];

/** What agents paste, by its kind, with the page that it names. */
const pasted: Readonly<Record<string, readonly (readonly [typed: string, id: number])[]>> = {
  'ten links with rubbish around them': [
    ['see https://help.example/go/502/).', 502],
    ['<https://help.example/go/502/?v=ab…>', 502],
    ['https://help.example/go/502/?device=app&v=abc123#app-step-2', 502],
    ['buyer says “help.example/go/407” does not help', 407],
    ['HTTPS://HELP.EXAMPLE/GO/407/?fbclid=IwAR0', 407],
    ['https://help.example/articles/pay-by-tt/?utm_source=mail&utm_medium=x', 502],
    ['[the page](https://help.example/articles/cancel-order/), he wrote', 407],
    ['https://help.example/articles/cancel-order#step-1 !!', 407],
    ['https://help.example/guides/pay-later/laptop/#step-x»', 2],
    ['“https://help.example/embed/407/”', 407],
  ],
  'five ids': [
    ['502', 502],
    ['#407', 407],
    ['(407)', 407],
    ['article 502.', 502],
    ['no. 77', 502],
  ],
  'three old slugs': [
    ['/articles/wire-money/', 502],
    ['https://help.example/articles/bank-transfer/)', 502],
    ['/guides/later/?v=abc123', 1],
  ],
};

for (const [kind, table] of Object.entries(pasted)) {
  test(`${kind} name their page`, () => {
    assert.deepEqual(
      table.map(([typed]) => [typed, findNamedPage(list, typed)?.id]),
      table,
    );
  });
}

test('the step’s own link and a page of a guide are understood; what names no page of ours is not', () => {
  assert.equal(findNamedPage(list, '/go/502/')?.id, 502);
  assert.equal(findNamedPage(list, 'https://help.example/guides/pay-later/')?.id, 1);
  assert.equal(findNamedPage(list, 'https://help.example/go/2/open-orders/?v=abc123')?.id, 2);
  for (const typed of [
    'order 4071234567',
    'pay 502 dollars',
    'https://other.example/x',
    '/articles/unknown/',
    'cancel order',
    '/go/99999/',
  ]) {
    assert.equal(findNamedPage(list, typed), undefined, typed);
  }
});

test('what a device keeps is an id, or a slug from before', () => {
  assert.equal(findKeptPage(list, '407')?.id, 407);
  assert.equal(findKeptPage(list, 'cancel-order')?.id, 407);
  assert.equal(findKeptPage(list, 'gone'), undefined);
});
