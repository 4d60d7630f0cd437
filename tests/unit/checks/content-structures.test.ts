import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/content/problem.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let parent = '';
let folder = '';
const [first, last] = [describeArticle(0), describeArticle(28)];
const firstFile = `articles/${first.category}/${first.slug}.mdx`;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-structures-'));
  folder = join(parent, 'content');
});
beforeEach(() => makeContent(folder, 30));
after(() => rm(parent, { recursive: true }));

async function edit(file: string, from: string, to: string): Promise<string[]> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds "${from}"`);
  await writeFile(path, text.replace(from, to));
  return formatProblems(checkForBuild(await readContent(folder))).split('\n');
}

test('an article that no task of its category lists is named', async () => {
  assert.equal(last.category, 'category-1');
  assert.deepEqual(await edit('categories.yaml', `articles: [${last.slug}]`, 'articles: [order-a-kettle-in-the-rain]'), [
    `content/categories.yaml:6 article-without-group: no group of "category-1" lists "${last.slug}". Add it to the task it belongs to.`,
    'content/categories.yaml:7 unknown-group-article: "category-1" has no article "order-a-kettle-in-the-rain". It is in "category-2": list it there.',
  ]);
});

test('an article in two tasks is named with both lines', async () => {
  assert.deepEqual(await edit('categories.yaml', `articles: [${last.slug}]`, `articles: [${last.slug}, ${first.slug}]`), [
    `content/categories.yaml:9 duplicate-group-article: "${first.slug}" stands on line 7 already. Keep it where readers look first.`,
  ]);
});

test('a timeline needs a caption, durations, and an order that makes sense', async () => {
  assert.deepEqual(await edit(firstFile, '<Timeline caption="How long it takes">', '<Timeline>'), [
    `content/${firstFile}:60 missing-attribute: <Timeline> lacks "caption". Write <Timeline caption="How long it takes">, moments, </Timeline>.`,
  ]);
  await makeContent(folder, 30);
  assert.deepEqual(await edit(firstFile, 'after="parcel-time"', 'after="parcel-tme"'), [
    `content/${firstFile}:63 unknown-moment: no moment "parcel-tme" stands above this one. Did you mean "parcel-time"?`,
  ]);
  await makeContent(folder, 1);
  const problems = await edit('facts/category-1.yaml', '  duration: { min: 3, max: 5, unit: days }\n', '');
  assert.ok(
    problems.includes(
      `content/${firstFile}:62 fact-without-duration: the fact "parcel-time" has no "duration" to draw. Add one beside its value in facts/.`,
    ),
  );
});

test('a duration that differs from its value is named', async () => {
  const [problem] = await edit('facts/category-1.yaml', 'max: 5', 'max: 6');
  assert.equal(
    problem,
    'content/facts/category-1.yaml:3 invalid-value: "duration" of "parcel-time" is 3 to 6 days, but the value is "3–5 days"; the numbers must be the same.',
  );
});

test('a comparison names only facts, columns and articles that exist', async () => {
  assert.deepEqual(await edit('comparisons/parcels.yaml', 'time: parcel-time', 'time: parcel-tim'), [
    'content/comparisons/parcels.yaml:18 unknown-fact: no fact has the id "parcel-tim". Did you mean "parcel-time"?',
  ]);
  await makeContent(folder, 30);
  assert.deepEqual(await edit('comparisons/parcels.yaml', 'colour: {', 'color: {'), [
    'content/comparisons/parcels.yaml:29 unknown-column: there is no column "color". Did you mean "colour"?',
  ]);
  await makeContent(folder, 30);
  assert.deepEqual(await edit('comparisons/parcels.yaml', `article: ${first.slug}`, `article: ${first.slug}s`), [
    `content/comparisons/parcels.yaml:14 unknown-article: there is no article "${first.slug}s". Did you mean "${first.slug}"?`,
  ]);
});
