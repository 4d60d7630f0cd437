import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { listAhead, maxAheadBytes } from '../../../../src/publish/offline/list-ahead.ts';
import { writeOffline } from '../../../../src/publish/offline/write-offline.ts';
import { writeFile } from '../../../../src/publish/write-file.ts';
import { createArticle, createContent } from '../../../support/content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'help-ahead-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Bytes that no compression makes smaller. */
const put = (path: string, bytes: number) => writeFile(join(folder, path), randomBytes(bytes));

const content = createContent([createArticle('a'), createArticle('b'), createArticle('c')]);
/** The invented site with a guide, at an address, for readers without a network or not. */
const withSite = (fields: Partial<typeof content.site>) => ({ ...content, site: { ...content.site, ...fields } });

test('what is there is fetched ahead in the order of what a reader needs most', () => {
  const paths = ['offline/index.html', '_astro/z.js', '_astro/a.css', '_astro/font.woff2', 'index.html', 'search/index.html'];
  const data = [
    'pagefind/questions.json',
    'pagefind/words.json',
    'pagefind/answers-0.json',
    'pagefind/answers-4.json',
    'pagefind/answers-5.json',
    'pagefind/heads-0.json',
    'pagefind/terms-0.json',
    'pagefind/terms-1.json',
  ];
  const pages = ['support/index.html', 'articles/a/index.html', 'articles/b/index.html', 'articles/c/index.html', 'api/v2/articles/b.json'];
  for (const path of [...paths, ...data, ...pages]) put(path, 100);
  assert.deepEqual(listAhead(folder, content), [
    '/offline/',
    '/_astro/a.css',
    '/_astro/z.js',
    '/',
    '/search/',
    '/pagefind/questions.json',
    '/pagefind/words.json',
    '/pagefind/answers-0.json',
    '/pagefind/answers-4.json',
    '/support/',
    '/api/v2/articles/b.json',
    '/articles/b/',
    '/articles/a/',
    '/pagefind/heads-0.json',
    '/pagefind/terms-0.json',
    '/pagefind/terms-1.json',
  ]);
});

test('one file that does not fit is left out, and smaller ones behind it still come', () => {
  put('offline/index.html', 1000);
  put('_astro/large.js', 61_000);
  put('_astro/small.js', 50_000);
  put('_astro/large.css', 61_000);
  put('index.html', maxAheadBytes - 111_500);
  put('search/index.html', 1000);
  assert.deepEqual(listAhead(folder, content), ['/offline/', '/_astro/large.css', '/_astro/small.js', '/search/']);
});

test('the worker knows its build, where the site lies and what to fetch', () => {
  put('help/offline/index.html', 10);
  put('offline/index.html', 10);
  put('index.html', 10);
  assert.equal(writeOffline(folder, withSite({ address: 'https://test.example/help', offline: true }), 'build-7'), 2);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')), { build: 'build-7' });
  const worker = readFileSync(join(folder, 'worker.js'), 'utf8');
  for (const fact of [
    '"build-7"',
    '"/help/offline/"',
    '"/help/"',
    '"help/help:"',
    '"/help/build.json"',
    '"/help/api/v2/list.json"',
    '"en"',
  ])
    assert.ok(worker.includes(fact), fact);
  assert.match(worker, /^"use strict";\(\(\)=>\{/, 'it is one script that leaves nothing behind');
});

test('switched off, a worker deletes what this site has kept, and nothing is fetched', () => {
  put('offline/index.html', 10);
  assert.equal(writeOffline(folder, withSite({ address: 'https://test.example/help', offline: false }), 'build-7'), 0);
  assert.ok(!existsSync(join(folder, 'build.json')));
  const worker = readFileSync(join(folder, 'worker.js'), 'utf8');
  assert.match(worker, /"help\/help:"/);
  assert.doesNotMatch(worker, /fetch\(/);
});
