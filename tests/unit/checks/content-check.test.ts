import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/content/problem.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let parent = '';
let folder = '';
const [first, second] = [describeArticle(0), describeArticle(1)];
const firstFile = `articles/${first.category}/${first.slug}.mdx`;
const secondFile = `articles/${second.category}/${second.slug}.mdx`;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-content-'));
  folder = join(parent, 'content');
  await makeContent(folder, 30);
});

after(() => rm(parent, { recursive: true }));

async function edit(file: string, ...changes: [string, string][]): Promise<void> {
  const path = join(folder, file);
  let text = await readFile(path, 'utf8');
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${file} holds "${from}"`);
    text = text.replace(from, to);
  }
  await writeFile(path, text);
}

test('content without mistakes has no problems', async () => {
  assert.deepEqual(checkForBuild(await readContent(folder)), []);
});

test('six mistakes in two files are all reported in one run, with file, line and what to do', async () => {
  await edit(
    firstFile,
    ['devices:', 'reviwed: 2026-01-02\ndevices:'],
    ['You order a lantern in the rain with care and patience.', 'word '.repeat(41)],
    ['3. Wait <Fact id="parcel-time" />.', '3. Wait <Fact id="parcel-tme" />.'],
    ['related: [', 'related: [pay-for-a-violn-in-the-rain, '],
  );
  await edit(secondFile, ['id: 101', 'id: 100'], ['reviewed: 2026-01-02', 'reviewed: 2026-02-30']);

  const expected = [
    `content/${firstFile}:5 invalid-value: "shortAnswer" has 48 words; at most 40 are allowed.`,
    `content/${firstFile}:6 unknown-key: "reviwed" is not a key that can stand here. Did you mean "reviewed"? Allowed: id, title, shortTitle, shortAnswer, reply, devices, cannotIf, queries, popularity, related, sources, reviewed, status, statusNote, redirectFrom, formerIds, changes.`,
    `content/${firstFile}:13 unknown-article: there is no article "pay-for-a-violn-in-the-rain". Did you mean "pay-for-a-violin-in-the-rain"?`,
    `content/${firstFile}:28 unknown-fact: no fact has the id "parcel-tme". Did you mean "parcel-time"?`,
    `content/${secondFile}:2 duplicate-id: the id "100" is taken by content/${firstFile}:2. Ids are permanent: give the newer page a free number.`,
    `content/${secondFile}:17 invalid-value: "reviewed" must be a real date written as YYYY-MM-DD, found "2026-02-30".`,
  ];
  assert.deepEqual(formatProblems(checkForBuild(await readContent(folder))).split('\n'), expected);

  const { status, stdout, stderr } = spawnSync('node', ['scripts/check-content.ts'], {
    encoding: 'utf8',
    env: { ...process.env, HELP_CONTENT_DIR: folder },
  });
  assert.equal(status, 1);
  assert.ok(expected.every((line) => stderr.includes(line)));
  assert.match(stdout, /The content has \d+ errors and 0 warnings\./);
  // Nothing else is kept back because there are no words to check language with.
  assert.match(stderr, /house-style\.yaml:1 missing-file: /);
  assert.match(stderr, / near-duplicates: /);
});

test('a component, a link and an import that articles can’t have are named', async () => {
  await makeContent(folder, 30);
  await edit(
    firstFile,
    ['<Note type="tip">', 'import X from \'./x.js\';\n\n<Nota />\n\n<Note type="tip">'],
    ['](/articles/', '](/artcles/'],
  );
  const rules = checkForBuild(await readContent(folder)).map(({ rule }) => rule);
  assert.deepEqual(rules.toSorted(), ['dead-link', 'no-imports', 'unknown-component']);
});

test('a second block of steps needs an id', async () => {
  await makeContent(folder, 30);
  await edit(firstFile, ['## What it costs', '<Steps>\n\n1. Wait.\n\n</Steps>\n\n## What it costs']);
  assert.deepEqual(formatProblems(checkForBuild(await readContent(folder))).split('\n'), [
    `content/${firstFile}:44 steps-without-id: a second <Steps> without an id. Give it one that no other block of the page has, as in <Steps id="after-payment">.`,
  ]);
});

test('the first block of steps follows on nothing', async () => {
  await makeContent(folder, 30);
  await edit(firstFile, ['<Steps', '<Steps follows']);
  assert.deepEqual(
    checkForBuild(await readContent(folder)).map(({ rule }) => rule),
    ['steps-follow-nothing'],
  );
});

test('front matter that is no YAML is reported once, at its line', async () => {
  await makeContent(folder, 30);
  await edit(firstFile, ['title: ', 'title: "open ']);
  const [problem] = checkForBuild(await readContent(folder));
  assert.equal(problem?.rule, 'invalid-yaml');
  assert.equal(problem.file, `content/${firstFile}`);
});
