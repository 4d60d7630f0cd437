import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listRedirects } from '../../../src/lib/redirects.ts';

const nameStep = (step: string, page: string) => `${step} – ${page}`;
const list = (page: Partial<Parameters<typeof listRedirects>[0][number]>) =>
  listRedirects([{ address: '/articles/pay/', title: 'Pay', oldAddresses: [], ...page }], nameStep);

test('a page’s old addresses and short links lead to it, those of merged pages too', () => {
  assert.deepEqual(list({ id: 502, formerIds: [77], oldAddresses: ['/articles/old/'] }), [
    { from: '/articles/old/', to: '/articles/pay/', title: 'Pay', id: 502 },
    { from: '/go/502/', to: '/articles/pay/', title: 'Pay', id: 502 },
    { from: '/go/77/', to: '/articles/pay/', title: 'Pay', id: 502 },
  ]);
});

test('short links of a step lead to its place, by each name and each id it had', () => {
  const steps = [{ id: 'open', title: 'Open it', formerIds: ['start'], anchor: 'laptop-step-open' }];
  const step = { to: '/articles/pay/#laptop-step-open', title: 'Open it – Pay', id: 2 };
  assert.deepEqual(list({ id: 2, formerIds: [3], steps }).slice(2), [
    { from: '/go/2/open/', ...step },
    { from: '/go/2/start/', ...step },
    { from: '/go/3/open/', ...step },
    { from: '/go/3/start/', ...step },
  ]);
});

test('a page without an id has its old addresses only', () => {
  assert.deepEqual(
    list({ oldAddresses: ['/topics/x/'] }).map(({ from }) => from),
    ['/topics/x/'],
  );
});
