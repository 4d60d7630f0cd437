import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { buildContentReport, findYear } from '../../../src/authoring/content-report.ts';
import { createArticle, toSlug } from '../../../src/authoring/create-article.ts';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { readFiles } from '../../../src/content/read-files.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let parent = '';
let folder = '';
const request = { category: 'category-1', title: 'How do I order a purple lantern?', today: '2026-11-22' };

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-authoring-'));
  folder = join(parent, 'content');
});
beforeEach(() => makeContent(folder, 30));
after(() => rm(parent, { recursive: true }));

function run(script: string, ...options: string[]) {
  return spawnSync('node', [`scripts/${script}.ts`, ...options], { encoding: 'utf8', env: { ...process.env, HELP_CONTENT_DIR: folder } });
}

test('a new article has the next free id, breaks no check, and is linked from two others', async () => {
  const { file } = await createArticle(folder, request);
  assert.equal(file, 'content/articles/category-1/how-do-i-order-a-purple-lantern.mdx');
  const left = checkForBuild(await readContent(folder));
  assert.deepEqual([...new Set(left.map(({ rule }) => rule))], ['template-text'], 'only its writer is still to come');
  const content = await readFiles(folder, []);
  const article = content.articles.find(({ slug }) => slug === 'how-do-i-order-a-purple-lantern');
  assert.equal(article?.data?.id, 130, 'of the next free numbers after its category, 129 is the last article’s');
  assert.equal(article.data.reviewed, '2026-11-22');
  assert.equal(article.data.related[0], describeArticle(0).slug, 'the nearest in words comes first');
  const linking = content.articles.filter(({ data }) => data?.related.includes(article.slug));
  assert.equal(linking.length, 2);
  const groups = content.categories?.data?.[0]?.groups ?? [];
  assert.equal(groups.at(-1)?.articles.at(-1), article.slug);
});

test('an article that exists, an unknown category and a title that is no question are refused', async () => {
  const { title, slug } = describeArticle(3);
  await assert.rejects(createArticle(folder, { ...request, title }), new RegExp(`${slug}\\.mdx already answers this`));
  await assert.rejects(
    createArticle(folder, { ...request, category: 'category-l' }),
    /There is no category "category-l"\. Did you mean "category-1"\?/,
  );
  await assert.rejects(createArticle(folder, { ...request, title: 'Pay?' }), /the title must have at least 8 characters, found "Pay\?"/);
});

test('a title becomes an address', () => {
  assert.equal(toSlug('How do I pay by T/T?'), 'how-do-i-pay-by-t-t');
  assert.equal(toSlug('What’s a “café” order?'), 'whats-a-cafe-order');
});

test('the command takes flags, says what to do next, and explains a mistake', async () => {
  const made = run('new-article', '--category', 'category-1', '--title', request.title, '--slug', 'purple-lantern');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /Wrote content\/articles\/category-1\/purple-lantern\.mdx\./);
  assert.match(await readFile(join(folder, 'articles/category-1/purple-lantern.mdx'), 'utf8'), /title: How do I order a purple lantern\?/);
  const failed = run('new-article', '--category', 'nowhere', '--title', request.title);
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /There is no category "nowhere"/);
});

test('facts and labels are found by any word, and a mistyped word is corrected', () => {
  const facts = run('find-facts', 'parcel', 'takes');
  assert.match(facts.stdout, /^parcel-time\n {2}3–5 days\n {2}A parcel takes three to five days\.\n/);
  assert.match(run('find-labels', 'send').stdout, /^send-parcel\n {2}“Send Parcel”, parcel page \(2020\)/);
  const wrong = run('find-facts', 'parcl');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /No fact holds "parcl"\. Did you mean "parcel"\?/);
  assert.equal(run('find-labels').status, 1);
});

test('the report names weak and old facts with the pages that use them, and what is due first', async () => {
  const report = buildContentReport(await readContent(folder), { oldBefore: 2021, recentFrom: 2020, now: 2026 });
  assert.equal(report.counts.articles, 30);
  assert.equal(report.counts.historical, 3);
  assert.deepEqual(
    report.old.map(({ fact, year }) => [fact.id, year]),
    [['parcel-time', 2020]],
  );
  const files = report.old[0]?.files ?? [];
  for (const file of [`articles/category-1/${describeArticle(0).slug}.mdx`, 'flows/send-parcel.yaml', 'comparisons/parcels.yaml']) {
    assert.ok(files.includes(`content/${file}`), file);
  }
  assert.equal(report.withRecentFact, 30);
  assert.equal(report.wantedAndOld.length, 27, 'records of the past are left out');
  assert.equal(report.wantedAndOld[0]?.urgency, 18, 'popularity 3, and six years old');
  assert.deepEqual(report.lowConfidence, []);
  assert.deepEqual(report.unused, []);
  assert.equal(report.due.length, 30, 'three pages of the guide count, records of the past do not');
  assert.equal(report.due[0]?.due, '2027-01-02');
  assert.match(run('content-report').stdout, /30 articles \(3 of them records of the past\), 3 guide pages, 4 facts/);
});

test('what is wanted most and oldest stands first in the report', async () => {
  const path = join(folder, `articles/${describeArticle(4).category}/${describeArticle(4).slug}.mdx`);
  await writeFile(path, (await readFile(path, 'utf8')).replace('related:', 'popularity: 5\nrelated:'));
  const years = { oldBefore: 2021, recentFrom: 2021, now: 2026 };
  const { wantedAndOld, withRecentFact } = buildContentReport(await readContent(folder), years);
  assert.deepEqual(wantedAndOld[0], {
    slug: describeArticle(4).slug,
    popularity: 5,
    evidence: { from: 2020, to: 2020, hasUndated: false },
    urgency: 30,
  });
  assert.equal(withRecentFact, 0);
});

test('the year of a fact is the last its date names', () => {
  assert.equal(findYear('undated, about 2020–2021'), 2021);
  assert.equal(findYear('undated'), undefined);
});
