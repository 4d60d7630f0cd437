import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Content } from '../../../src/content/content.ts';
import { readContent } from '../../../src/content/read.ts';
import { buildTextIndex } from '../../../src/search/build/build-text-index.ts';
import { listPages } from '../../../src/search/build/list-pages.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let folder = '';
let content: Content;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-pages-'));
  await makeContent(folder, 12);
  content = (await readContent(folder)).content ?? assert.fail();
});
after(() => rm(folder, { recursive: true }));

test('every article and guide is a page of the search, in the order of the ids', () => {
  const pages = listPages(content);
  assert.equal(pages.length, 15);
  assert.deepEqual(
    pages.map(({ id }) => id),
    pages.map(({ id }) => id).toSorted((a, b) => a - b),
  );
  const article = pages.find(({ href }) => href === `/articles/${describeArticle(1).slug}/`);
  assert.ok(article);
  assert.equal(article.title, describeArticle(1).title);
  assert.deepEqual(article.category, ['Category 2', 'category-2']);
  assert.match(article.answer, /It takes 3–5 days from start to end\.$/, 'facts are replaced by their values');
  assert.ok(article.text.startsWith(`${article.title} `));
  assert.equal(pages.find(({ href }) => href === '/guides/send-parcel/laptop/')?.devices.join(), 'laptop');
  assert.equal(pages.find(({ href }) => href === `/articles/${describeArticle(8).slug}/`)?.isHistorical, true);
});

test('headings and steps stand in reading order with the anchors of the page', () => {
  const pages = listPages(content);
  const article = pages.find(({ href }) => href === `/articles/${describeArticle(1).slug}/`);
  const steps = article?.parts.filter(([anchor]) => anchor.startsWith('app-'));
  assert.deepEqual(steps, [
    ['app-steps', 'Steps in the app'],
    ['app-step-1', 'Open the app and look for case 2.'],
    ['app-step-2', 'Tap Send Parcel.'],
  ]);
  const guide = pages.find(({ href }) => href === '/guides/send-parcel/app/');
  const guideSteps = guide?.parts.filter(([anchor]) => anchor.startsWith('step-')) ?? [];
  assert.ok(guideSteps.length > 0, 'a guide for one device names no device in its anchors');
  assert.ok(guide?.parts.every(([anchor]) => !anchor.startsWith('laptop')));
});

test('a step of a flow is known by its title too, and a section by its tables', () => {
  const parts = listPages(content).flatMap((page) => page.parts);
  assert.ok(parts.some(([, , words]) => words !== undefined));
  const [steps = []] = listPages(content)
    .filter(({ href }) => href.startsWith('/guides/'))
    .map((page) => page.parts.filter(([anchor]) => anchor.includes('step-')));
  assert.ok(steps.every(([, text, words]) => words === undefined || words !== text));
});

test('the same pages give the same text index, byte for byte, without the parts that the site does not use', async () => {
  const pages = listPages(content);
  const [first, second] = [await buildTextIndex(pages, 'en'), await buildTextIndex(pages, 'en')];
  assert.deepEqual(
    first.map(({ path }) => path),
    second.map(({ path }) => path),
  );
  assert.ok(first.every(({ content: bytes }, index) => Buffer.from(bytes).equals(second[index]?.content ?? new Uint8Array())));
  assert.ok(first.some(({ path }) => path === 'pagefind.js'));
  assert.ok(first.every(({ path }) => !/^filter|pagefind-ui|worker/.test(path)));
});
