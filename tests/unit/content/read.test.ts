import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { getArticleText, getLookup, type Content } from '../../../src/content/content.ts';
import { listStepBlocks } from '../../../src/content/document/document.ts';
import { readContent } from '../../../src/content/read.ts';
import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder } from '../../support/spoilt-folder.ts';

const { at, write, edit } = makeSpoiltFolder();
const [first, second] = [describeArticle(0), describeArticle(1)];
const firstFile = `articles/${first.category}/${first.slug}.mdx`;

async function read(locale?: string): Promise<Content> {
  const { content } = await readContent(at(), locale);
  return content ?? assert.fail('there is content');
}

test('articles stand in the order of their ids, wherever they lie, and are found by slug and by category', async () => {
  edit(firstFile, 'id: 100', 'id: 9000');
  const { articles, articlesBySlug, articlesByCategory } = await read();
  const ids = articles.map(({ data }) => data.id);
  assert.deepEqual(
    ids,
    ids.toSorted((a, b) => a - b),
  );
  assert.equal(articles.at(-1)?.slug, first.slug);
  assert.equal(articles.at(-1)?.category, first.category);
  assert.equal(articlesBySlug.get(first.slug), articles.at(-1));
  assert.deepEqual(articlesByCategory.get(first.category)?.at(-1), articles.at(-1));
  assert.equal([...articlesByCategory.values()].flat().length, articles.length);
});

test('pages of a guide stand in the order of their ids, and one for a device has its steps only', async () => {
  const { guides } = await read();
  assert.deepEqual(
    guides.map(({ id, guide, document }) => [
      id,
      guide,
      listStepBlocks(document).flatMap(({ groups }) => groups.map(({ device }) => device)),
    ]),
    [
      ['send-parcel/overview', 'send-parcel', []],
      ['send-parcel/laptop', 'send-parcel', ['laptop']],
      ['send-parcel/app', 'send-parcel', ['app']],
    ],
  );
});

test('facts of all files, names, terms, flows, comparisons and phrasings are found by what they are called', async () => {
  write('facts/more.yaml', '- id: more\n  statement: It is so.\n  sources: [A whole book]\n  asOf: "2020"\n  confidence: low\n');
  write('search/phrasings/one.yaml', `${first.slug}: { en: [lamp] }\n`);
  write('search/phrasings/two.yaml', `${second.slug}: { en: [pot] }\n`);
  write('search/not-covered.yaml', '- { theme: jobs, title: Jobs, say: None here., queries: [a job] }\n');
  write('search/aliases.yaml', 'notCovered: [jobs]\n');
  const content = await read();
  assert.equal(content.facts.get('more')?.statement, 'It is so.');
  assert.equal(content.facts.get('parcel-time')?.value, '3–5 days');
  assert.equal(content.labels.get('send-parcel')?.text, 'Send Parcel');
  assert.equal(content.terms.get('parcel')?.term, 'Parcel');
  assert.deepEqual([...content.flows.keys()], ['send-parcel']);
  assert.deepEqual([...content.comparisons.keys()], ['parcels']);
  assert.deepEqual(content.phrasings, [{ [first.slug]: { en: ['lamp'] } }, { [second.slug]: { en: ['pot'] } }]);
  assert.deepEqual(
    content.notCovered.map(({ theme }) => theme),
    ['jobs'],
  );
  assert.deepEqual(content.aliases?.notCovered, ['jobs']);
  assert.equal(content.categories[0]?.slug, 'category-1');
});

test('a folder does without what search has learnt, and pages with mistakes are left out', async () => {
  edit(firstFile, 'reviewed: 2026-01-02', 'reviewed: soon');
  edit('guides/send-parcel/app.mdx', 'id: 3', 'id: none');
  edit('pages/about.mdx', 'title:', 'titel:');
  write('search/phrasings/one.yaml', 'A b: {}\n');
  const content = await read();
  assert.deepEqual([content.phrasings, content.notCovered, content.aliases, content.pages.size], [[], [], undefined, 0]);
  assert.equal(content.articlesBySlug.get(first.slug), undefined);
  assert.deepEqual(
    content.guides.map(({ id }) => id),
    ['send-parcel/overview', 'send-parcel/laptop'],
  );
});

test('a page about the site is its front matter and its text, whose headings have ids', async () => {
  edit('pages/about.mdx', /$/, '\n## Who we are\n');
  const page = (await read()).pages.get('about');
  assert.ok(page && page.data.title.length > 0);
  const [heading] = page.body.filter((node) => node.type === 'heading').slice(-1);
  assert.deepEqual(heading?.data?.hProperties, { id: 'who-we-are' });
});

test('the fingerprint of a page changes with its front matter and with its text, and with nothing else', async () => {
  const before = await read();
  const digest = before.articlesBySlug.get(first.slug)?.digest ?? '';
  assert.match(digest, /^[0-9a-f]{64}$/);
  edit('labels.yaml', 'Send Parcel', 'Post Parcel');
  assert.equal((await read()).articlesBySlug.get(first.slug)?.digest, digest);
  edit(firstFile, 'Begin again', 'Start again');
  const changed = (await read()).articlesBySlug.get(first.slug)?.digest;
  assert.notEqual(changed, digest);
  edit(firstFile, 'shortTitle: ', 'shortTitle: Our ');
  assert.notEqual((await read()).articlesBySlug.get(first.slug)?.digest, changed);
  assert.notEqual(before.guides[0]?.digest, before.guides[1]?.digest);
});

test('there is no content without a file that every site needs', async () => {
  for (const file of ['site.yaml', 'categories.yaml', 'labels.yaml', 'glossary.yaml']) {
    const whole = readFileSync(at(file));
    rmSync(at(file));
    assert.ok((await readContent(at())).content === undefined, file);
    write(file, whole);
  }
  assert.ok((await readContent(at())).content);
});

test('a document in words is made once', async () => {
  const content = await read();
  const { document } = content.articlesBySlug.get(first.slug) ?? assert.fail();
  const text = getArticleText(document, content);
  assert.ok(getArticleText(document, content) === text);
  assert.match(text.shortAnswer, /It takes 3–5 days/);
  assert.equal(getLookup(content).siteAddress, content.site.address);
});
