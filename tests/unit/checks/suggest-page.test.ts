import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ids, type KnownIds } from '../../../src/checks/known-ids.ts';
import { listPageAddresses } from '../../../src/checks/page-addresses.ts';
import { describeMovedArticle, readPageName, suggestAddress } from '../../../src/checks/suggest-page.ts';

const list = (...ids: string[]) =>
  new Ids(
    ids.map((id) => [id, undefined] as const),
    true,
  );
const known: KnownIds = {
  facts: new Ids([], true),
  labels: list(),
  terms: list(),
  categories: list('order-payment'),
  articles: list('pay-by-tt', 'pay-by-card', 'western-fee'),
  guides: list('pay-later', 'pay-later/app'),
  flows: list(),
  comparisons: list('payment-methods'),
  moved: new Map([['pay-by-wire', 'pay-by-tt']]),
  published: new Set(['/articles/pay-by-tt/', '/articles/western-feee/']),
};
const pages = listPageAddresses(known);

/** What a writer types as an address, and the advice. */
const typed: readonly [string, string][] = [
  ...[
    'pay-by-tt',
    '../pay-by-tt/',
    'pay-by-tt.mdx',
    '/articles/pay-by-tt',
    '/Articles/Pay-By-TT/',
    '/order-payment/pay-by-tt/',
    '\\articles\\pay-by-tt\\',
    'pay-by-tt.html',
  ].map((address): [string, string] => [address, ' Write "/articles/pay-by-tt/".']),
  ['/pay-later', ' Write "/guides/pay-later/".'],
  ['payment-methods', ' Write "/compare/payment-methods/".'],
  ['/category/order-payment/', ' Write "/topics/order-payment/".'],
  ['/articles/pay-by-wire/', ' The page is called "pay-by-tt" now. Write that.'],
  [
    '/articles/western-feee/',
    ' It was published, and no file has this name now. If you renamed its file, write redirectFrom: [western-feee] in its front matter, and the new name here.',
  ],
  ['/artcles/pay-by-t/', ' Did you mean "/articles/pay-by-tt/"?'],
  ['/zebra/', ' Link to a page that exists, as in /articles/pay-by-tt/.'],
  ['x', ' Link to a page that exists, as in /articles/pay-by-tt/.'],
];

for (const [address, expected] of typed)
  test(`${JSON.stringify(address)} gets advice that mends it`, () => assert.equal(suggestAddress(address, pages, known), expected));

test('the name of a page is read from however it is written', () => {
  for (const text of ['pay-by-tt', 'articles/pay-by-tt', '/articles/pay-by-tt/#x', 'order-payment/Pay-by-TT.mdx'])
    assert.equal(readPageName(text), 'pay-by-tt');
  assert.equal(describeMovedArticle('pay-by-tt', known), undefined);
});
