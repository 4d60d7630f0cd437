import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listRepairedPaths, repairAnchor } from '../../../src/lib/repair-address.ts';
import { behindArticle } from '../../support/mangled-links.ts';

const page = '/articles/pay-by-tt/';
const behind = [...behindArticle, '?', '%E2%80%9D'];

test('signs behind a link are not part of it', () => {
  for (const sign of behind) {
    assert.equal(listRepairedPaths(`${page}${sign}`)[0], page, `after the last slash: ${sign}`);
    assert.equal(listRepairedPaths(`/articles/pay-by-tt${sign}`)[0], page, `without a last slash: ${sign}`);
    assert.equal(listRepairedPaths(`/go/502/${sign}`)[0], '/go/502/', sign);
    assert.equal(repairAnchor(`app-step-choose-tt${decodeURIComponent(sign)}`), 'app-step-choose-tt', sign);
  }
});

test('slips in a link are mended', () => {
  const mended: Record<string, string> = {
    '/Articles/Pay-By-TT/': page,
    '//articles//pay-by-tt//': page,
    '/articles/pay-by-tt': page,
    '/articles/pay-by-tt.html': page,
    '/articles/pay-by-tt/index.html': page,
    '/articles/pay–by‑tt/': page,
    '/articles/pay-by-%20tt/': page,
    '/articles/pay-by-tt/&utm_source=chat': page,
    '/articles/pay-by-tt=20': page,
    '/(articles/pay-by-tt/': page,
    '/articles/pay-by-tt%E2%80%8B/': page,
    '/articles/pay-by-tt/%E0%A4%A/': page,
    '/articles/pay-by-tt.md)': '/articles/pay-by-tt.md',
    '/GO/502).': '/go/502/',
    '/go/502/choose-tt).': '/go/502/choose-tt/',
    '/go/502and/': '/go/502/',
    '/embed/502-tt': '/embed/502/',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(mended).map((path) => [path, listRepairedPaths(path)[0]])), mended);
});

test('a part that was added is left out, and named to the page', () => {
  assert.deepEqual(listRepairedPaths('/go/502/nope/'), ['/go/502/#nope']);
  assert.deepEqual(listRepairedPaths('/articles/pay-by-tt/see/this'), [
    '/articles/pay-by-tt/see/this/',
    '/articles/pay-by-tt/see/#this',
    '/articles/pay-by-tt/#see',
  ]);
});

test('what is no address of a page is not guessed at', () => {
  for (const path of ['/', '/)', '/%E0', '/。/', '/404.html', page]) assert.deepEqual(listRepairedPaths(path), [], path);
  assert.equal(listRepairedPaths('/a/b/c/d/e/f/g/h/i/j/').length, 5);
  assert.equal(repairAnchor('_=_'), '');
});

test('only behind "go" and "embed" does a number end a name', () => {
  assert.equal(listRepairedPaths('/articles/502and')[0], '/articles/502and/');
  assert.equal(listRepairedPaths('/en/go/502and')[0], '/en/go/502and/');
  assert.equal(listRepairedPaths('/going/502and')[0], '/going/502and/');
  assert.equal(listRepairedPaths('/go/a502and')[0], '/go/a502and/');
  assert.equal(listRepairedPaths('/go/502and/x2y')[0], '/go/502/x2y/');
  assert.deepEqual(listRepairedPaths('/articles/pay.md/more')[0], '/articles/pay.md/more/');
  assert.deepEqual(listRepairedPaths('/About'), ['/about/']);
  assert.equal(repairAnchor('step -  two'), 'step');
  assert.equal(repairAnchor('step-  two'), 'step-two');
});
