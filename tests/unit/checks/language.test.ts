import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { parse } from 'yaml';
import { formatProblems } from '../../../src/content/problem.ts';
import { readContent } from '../../../src/content/read.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { rules } from '../../../src/checks/rules.ts';

interface Mistake {
  rule: string;
  what: string;
  file: string;
  from: string;
  to: string;
  expected: string[];
  severity?: 'error' | 'warning';
}

const mistakes = parse(readFileSync('tests/fixtures/mistakes/lint.yaml', 'utf8')) as Mistake[]; // Our own file.
const today = '2026-11-22';
let parent = '';
let folder = '';

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-lint-'));
  folder = join(parent, 'content');
});
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp('tests/fixtures/lint', folder, { recursive: true });
});
after(() => rm(parent, { recursive: true }));

async function check() {
  return checkContent(await readContent(folder), today);
}

async function seed(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, () => to);
  assert.notEqual(changed, text, `${file} holds ${String(from)}`);
  await writeFile(path, changed);
}

test('content that keeps every rule has no findings', async () => {
  assert.deepEqual(await check(), []);
});

for (const { rule, what, file, from, to, expected, severity = 'error' } of mistakes) {
  test(`${rule}: ${what}`, async () => {
    await seed(file, from, to);
    const findings = await check();
    assert.deepEqual(formatProblems(findings).split('\n'), expected);
    assert.deepEqual([...new Set(findings.map((finding) => finding.severity))], [severity]);
  });
}

test('every rule has a seeded mistake', () => {
  assert.deepEqual(
    rules
      .filter(({ stopsBuild }) => !stopsBuild)
      .map(({ id }) => id)
      .filter((id) => !mistakes.some(({ rule }) => rule === id)),
    [],
  );
});

test('a page of the past may rest, however long ago it was reviewed', async () => {
  await seed(
    'articles/paper/fold-a-hat.mdx',
    'reviewed: 2026-01-02\nstatus: current',
    'reviewed: 2020-01-02\nstatus: historical\nstatusNote: It ended.',
  );
  assert.deepEqual(await check(), []);
});

test('quotations, exceptions and names with digits are left alone', async () => {
  await seed('articles/boats/dry-a-boat.mdx', 'A warm room is enough.', "A sheet of A4 is “simply” enough. A ship's biscuit is not.");
  assert.deepEqual(await check(), []);
});

test('a claim may stand with a fact, as advice, in a condition, as a quotation, in a link, or for a reason that is written down', async () => {
  for (const to of [
    'The room must be warm for <Fact id="dry-time" />.',
    '<Advice>The room must be warm.</Advice>',
    'If the paint must dry, wait.',
    'A sign says “You must not swim”.',
    'Read how [you must fold a boat](/articles/fold-a-boat/).',
    'Every boat must float.',
    'It takes will power.',
    '- **The boat will not float.** Dry it.',
  ]) {
    await rm(folder, { recursive: true, force: true });
    await cp('tests/fixtures/lint', folder, { recursive: true });
    await seed('articles/boats/dry-a-boat.mdx', 'A warm room is enough.', to);
    assert.deepEqual(await check(), [], to);
  }
});

test('of two values of one quantity, a page may show both, the one to rely on, or link to a page that does', async () => {
  const facts = 'facts/paper.yaml';
  const both = async () => {
    await seed(facts, 'value: 3–5 hours', 'about: drying\n  value: 3–5 hours');
    await seed(facts, 'value: 2 days', 'about: drying\n  value: 2 days');
  };
  await both();
  assert.equal((await check()).length, 2);
  await seed('articles/paper/fold-a-hat.mdx', '<Fact id="dry-time" />.', '<Fact id="dry-time" /> or <Fact id="dry-time-outside" />.');
  assert.deepEqual(
    (await check()).map(({ file }) => file),
    ['content/articles/paper/fold-a-boat.mdx'],
  );
  await seed('articles/paper/fold-a-boat.mdx', 'Take a new one.', 'Take a new one, or [fold a hat](/articles/fold-a-hat/).');
  assert.deepEqual(await check(), []);
  await rm(folder, { recursive: true, force: true });
  await cp('tests/fixtures/lint', folder, { recursive: true });
  await both();
  await seed(facts, 'about: drying\n  value: 3–5 hours', 'about: drying\n  rely: true\n  value: 3–5 hours');
  assert.deepEqual(await check(), []);
});

test('front matter that cannot be read is reported once, not by every rule', async () => {
  await seed('articles/boats/dry-a-boat.mdx', 'title: ', 'title: "open ');
  const rules = (await check()).map(({ rule, file }) => `${rule} ${file}`);
  assert.deepEqual([...new Set(rules)], ['invalid-yaml content/articles/boats/dry-a-boat.mdx']);
});

test('a mistake in the house style itself is named', async () => {
  await seed('house-style.yaml', 'stepVerbs:', 'stepVerb:');
  assert.deepEqual(formatProblems(await check()).split('\n'), [
    'content/house-style.yaml:22 unknown-key: "stepVerb" is not a key that can stand here. Did you mean "stepVerbs"? Allowed: banned, preferred, researchVoice, unknown, claims, forms, stepVerbs, namesWithDigits, plainNames.',
  ]);
});

test('the command prints errors and warnings, and fails for errors only', async () => {
  const run = () =>
    spawnSync('node', ['scripts/check-content.ts'], { encoding: 'utf8', env: { ...process.env, HELP_CONTENT_DIR: folder } });
  // The command goes by the calendar.
  const now = new Date().toISOString().slice(0, 10);
  for (const path of await Array.fromAsync(glob(join(folder, 'articles/*/*.mdx')))) {
    await seed(relative(folder, path), 'reviewed: 2026-01-02', `reviewed: ${now}`);
  }
  await seed('articles/paper/fold-a-hat.mdx', 'A newspaper', 'Of course, a newspaper');
  const failed = run();
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /fold-a-hat\.mdx:18 banned-words: "Of course" is a banned word/);
  assert.match(failed.stdout, /1 error and 0 warnings\./);
  await seed('articles/paper/fold-a-hat.mdx', 'Of course, a newspaper', 'A newspaper');
  assert.equal(run().status, 0);
});
