import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { createArticle, type ArticleRequest } from '../../../src/authoring/create-article.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/content/read.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let parent = '';
let folder = '';
const request = { category: 'category-1', title: 'How do I order a purple lantern?', today: '2026-11-22' };

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-new-article-'));
  folder = join(parent, 'content');
});
beforeEach(() => makeContent(folder, 30));
after(() => rm(parent, { recursive: true }));

/** Every file of the folder with what it holds. */
async function readAll(): Promise<[string, string][]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')]));
}

const long = 'How do I order a lantern that is long enough for a whole row of houses in a street of which nobody knows the name';
const refused: Readonly<Record<string, [asked: Partial<ArticleRequest>, said: RegExp]>> = {
  'a slug with capitals, blanks and marks': [
    { slug: 'Bad Slug!' },
    /^--slug: "Bad Slug!" becomes part of an address, and must be lowercase words joined by hyphens, like "pay-by-tt"\. Choose another\.$/,
  ],
  'a slug of another folder': [{ slug: '../category-2/esc' }, /^--slug: "\.\.\/category-2\/esc" becomes part/],
  'an empty slug': [{ slug: '' }, /^--slug: "" becomes part/],
  'a slug that begins with a hyphen': [{ slug: '-tt' }, /^--slug: "-tt" becomes part/],
  'a slug in another script': [{ slug: '付款' }, /^--slug: "付款" becomes part/],
  'the slug of an index': [{ slug: 'index' }, /^--slug: "index" means something else to servers\. Choose another\.$/],
  'the slug of the page for what is missing': [{ slug: '404' }, /^--slug: "404" means something else/],
  'a slug that is too long': [{ slug: 'a'.repeat(121) }, /^--slug: "a+" has 121 characters; at most 120 are allowed\. Choose another\.$/],
  'a title without Latin letters': [
    { title: '怎么付款给供应商呢朋友' },
    /^The title "怎么付款给供应商呢朋友" makes no address: it has no letters from a to z\. Name one with --slug, as in --slug pay-by-tt\.$/,
  ],
  'a title of blanks': [{ title: ' '.repeat(10) }, /^--title: the title is empty\. Write it\. Write the buyer's question\.$/],
  'a title that is too long': [{ title: long }, /^--title: the title must have at most 110 characters, found "How do I [^"]+"\. Write/],
  'a title that is an address of servers': [
    { title: '404 ?????' },
    /^The title "404 \?+" makes no address: "404" means something else to servers\. Name one/,
  ],
};

for (const [name, [asked, said]] of Object.entries(refused)) {
  test(`${name} is refused, and nothing is written`, async () => {
    const old = await readAll();
    await assert.rejects(
      createArticle(folder, { ...request, ...asked }),
      ({ message }: Error) => said.test(message) || assert.fail(message),
    );
    assert.deepEqual(await readAll(), old);
  });
}

test('all that is wrong with what was asked for is said at once', async () => {
  await assert.rejects(
    createArticle(folder, { ...request, category: 'nowhere', title: 'Pay?', slug: 'Pay?' }),
    /^Error: There is no category "nowhere"\.[^\n]+\n--title: the title must have at least 8[^\n]+\n--slug: "Pay\?" becomes[^\n]+$/,
  );
});

test('while categories or ids can’t be read, that is said, and nothing is written; other mistakes are in nobody’s way', async () => {
  const { category, slug } = describeArticle(3);
  for (const [file, text] of [
    ['categories.yaml', '- slug: [\n'],
    ['categories.yaml', '- title: One\n'],
    [`articles/${category}/${slug}.mdx`, '---\nid: [\n---\n'],
  ] as const) {
    await makeContent(folder, 30);
    await writeFile(join(folder, file), text);
    const old = await readAll();
    await assert.rejects(
      createArticle(folder, request),
      new RegExp(`^Error: Nothing was written\\. First mend what can't be read:\ncontent/${file}:\\d `),
    );
    assert.deepEqual(await readAll(), old);
  }
  await rm(folder, { recursive: true });
  await assert.rejects(createArticle(folder, request), /content:1 missing-folder: /);
  await makeContent(folder, 30);
  await writeFile(join(folder, 'labels.yaml'), '- broken');
  await createArticle(folder, request);
});

test('every text of the template is an error until it is replaced, on its line', async () => {
  const { file } = await createArticle(folder, request);
  const path = join(parent, file);
  const find = async () => checkForBuild(await readContent(folder)).filter(({ rule }) => rule === 'template-text');
  const left = await find();
  assert.equal(left.length, 11);
  const lines = (await readFile(path, 'utf8')).split('\n');
  for (const { file: told, line, message } of left) {
    assert.equal(told, file);
    const [, text = ''] = /^"([^"]+)" is left from the template\. \w/.exec(message) ?? assert.fail(message);
    assert.ok(lines[line - 1]?.includes(text), message);
  }
  const said = left.map(({ message }) => message);
  for (const text of [
    'SHORT NAME OF',
    'THE ANSWER ITSELF',
    'WHAT IT RESTS ON',
    'WHAT BUYERS TYPE',
    'WHAT TO DO.',
    'THE PROBLEM.',
    'WHAT TO DO ABOUT IT.',
  ])
    assert.ok(
      said.some((message) => message.startsWith(`"${text}`)),
      text,
    );
  // Half replaced is not replaced.
  await writeFile(path, lines.map((line) => line.replace('WORDS.', 'WORDS. You light it.').replace('TYPE 1:', 'TYPE')).join('\n'));
  assert.equal((await find()).length, 11);
  await writeFile(path, lines.map((line) => line.replace('THE ANSWER ITSELF, IN AT MOST FORTY WORDS.', 'You light it.')).join('\n'));
  assert.equal((await find()).length, 10);
});
