import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { describeArticle, makeContent } from '../../support/make-content.ts';

const parent = mkdtempSync(join(tmpdir(), 'help-commands-'));
const content = join(parent, 'content');
const cache = join(parent, 'cache');
beforeEach(() => makeContent(content, 12));
after(() => rmSync(parent, { recursive: true }));

function run(folder: string, file: string, ...options: string[]) {
  const env = { ...process.env, HELP_CONTENT_DIR: folder, HELP_CACHE_DIR: cache };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...options], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

/** Ends with 1 and these lines; a stack or an answer is none. */
function assertRefused(said: RegExp, folder: string, file: string, ...options: string[]): void {
  const { status, stdout, stderr } = run(folder, file, ...options);
  assert.match(stderr, said, `${file} ${options.join(' ')}`);
  assert.doesNotMatch(stderr, /^\s+at |Error:/m, file);
  assert.equal(stdout, '', file);
  assert.equal(status, 1, file);
}

const log = join(parent, 'log.txt');
writeFileSync(log, 'where is my parcel\n');
const golden = join(parent, 'golden.json');
writeFileSync(golden, JSON.stringify([{ query: 'parcel', expect: [describeArticle(0).slug] }]));
/** The commands that read all of the content. */
const readers: readonly (readonly [file: string, ...options: string[]])[] = [
  ['scripts/flow-graph.ts', 'send-parcel'],
  ['scripts/flow-graph.ts', '--write'],
  ['scripts/content-report.ts'],
  ['scripts/search/search-why.ts', 'parcel'],
  ['scripts/search/search-eval.ts', golden],
  ['scripts/search/search-gaps.ts', log],
  ['scripts/ticket-replies.ts'],
];

test('a command that needs all of the content tells what can’t be read in it, and answers nothing', () => {
  const { category, slug } = describeArticle(3);
  const article = `articles/${category}/${slug}.mdx`;
  const mistakes = [
    [article, 'reviewed: 2026-01-02', 'reviewed: soon'],
    ['labels.yaml', 'text:', 'text: a: b:'],
    ['site.yaml', 'language: en', 'language: english'],
  ] as const;
  for (const [index, command] of readers.entries()) {
    const [file, from, to] = mistakes[index % mistakes.length] ?? mistakes[0];
    const path = join(content, file);
    const old = readFileSync(path, 'utf8');
    writeFileSync(path, old.replace(from, to));
    assertRefused(new RegExp(`^First mend what can't be read in the content:\ncontent/${file}:\\d+ [a-z-]+: `), content, ...command);
    writeFileSync(path, old);
  }
});

test('a content folder that is none is named by every command that reads one', () => {
  const nowhere = join(parent, 'nowhere');
  const searches: typeof readers = [
    ['scripts/find-facts.ts', 'parcel'],
    ['scripts/find-labels.ts', 'send'],
  ];
  for (const command of [...readers, ...searches])
    assertRefused(/^First mend what can't be read in the content:\nnowhere:1 missing-folder: /, nowhere, ...command);
  const empty = join(parent, 'empty');
  mkdirSync(empty);
  assertRefused(/empty\/site\.yaml:1 missing-file: /, empty, 'scripts/content-report.ts');
  assertRefused(
    /^First mend[^\n]*\nempty\/articles:1 missing-folder: [^]*empty\/facts:1 missing-folder: /,
    empty,
    'scripts/find-facts.ts',
    'parcel',
  );
  assertRefused(/empty\/labels\.yaml:1 missing-file: /, empty, 'scripts/find-labels.ts', 'send');
});

test('a search for facts or labels tells the mistakes of their own files only', () => {
  const facts = join(content, 'facts/category-1.yaml');
  writeFileSync(facts, `${readFileSync(facts, 'utf8')}\n- id: broken\n`);
  assertRefused(/^First mend[^\n]*\ncontent\/facts\/category-1\.yaml:\d+ missing-key: /, content, 'scripts/find-facts.ts', 'parcel');
  assert.equal(run(content, 'scripts/find-labels.ts', 'send').status, 0);
  writeFileSync(join(content, 'labels.yaml'), '- id: [\n');
  assertRefused(/^First mend[^\n]*\ncontent\/labels\.yaml:\d+ invalid-yaml: /, content, 'scripts/find-labels.ts', 'send');
});

test('a folder without a built site is named', () => {
  const folder = join(parent, 'no-site');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const said = /^There is no site in "[^"]+"\. Run "npm run build" first\.\n$/;
  for (const where of [folder, join(parent, 'nowhere')]) {
    assertRefused(said, content, 'scripts/permalinks.ts', where);
    assertRefused(said, content, 'scripts/search/search-weight.ts', where);
    assertRefused(said, content, 'tests/bench/links.ts', where);
    assertRefused(said, content, 'tests/bench/desk.ts', where);
  }
  assert.ok(!existsSync(join(content, 'permalinks.json')));
});

test('a file of queries that is none is named before anything is asked', () => {
  const file = join(parent, 'queries.json');
  const list = (text: string) => writeFileSync(file, text);
  const evaluate = (said: RegExp, path = file) => assertRefused(said, content, 'scripts/search/search-eval.ts', path);
  evaluate(/^There is no file ".*none\.json"\.\n$/, join(parent, 'none.json'));
  evaluate(/^".*content" is a folder\. Name a file in it\.\n$/, content);
  for (const [text, said] of [
    ['', /^".*" is no JSON: /],
    ['{"query": 1}', /^".*queries\.json" is not as it must be\. It must be a list of /],
    ['[]', /^".*" holds no query\. It must be a list/],
    ['[{"query": "a", "expect": []}, {"expect": ["b"]}]', /^entry 2 of ".*" is not as it must be in "query"\. /],
    ['[{"query": "a", "expect": "b"}]', /^entry 1 of ".*" is not as it must be in "expect"\. /],
    ['["a"]', /^entry 1 of ".*" is not as it must be\. /],
  ] as const) {
    list(text);
    evaluate(said);
  }
  const { slug } = describeArticle(0);
  list(
    JSON.stringify([
      { query: 'a', expect: [slug, `${slug}s`] },
      { query: 'b', expect: ['zzzz'] },
    ]),
  );
  evaluate(
    new RegExp(
      `^"a" expects "${slug}s", and there is no such page\\. Did you mean "${slug}"\\?\n"b" expects "zzzz", and there is no such page\\. Correct the slug\\.\n$`,
    ),
  );
});

test('a log that is none leaves the log before as it was', () => {
  assert.equal(run(content, 'scripts/search/search-gaps.ts', log).status, 0);
  const [kept = ''] = globSync('*/gap-themes.json', { cwd: cache });
  const before = readFileSync(join(cache, kept), 'utf8');
  const other = join(parent, 'other.txt');
  for (const [text, said] of [
    ['', /^".*other\.txt" holds no query\. A log has one query a line; /],
    ['\n  \n', /holds no query/],
    [
      '3\tpay\nabc\tx\n\na\tb\tc',
      /^.*other\.txt:2 has a tab, but no count before it: "abc⇥x"\.\n.*other\.txt:4 has a tab[^\n]*\nA log has one query a line/,
    ],
    [new Uint8Array([0xff, 0xd8, 0x00]), /^".*other\.txt" is not text in UTF-8\.\n$/],
  ] as const) {
    writeFileSync(other, text);
    assertRefused(said, content, 'scripts/search/search-gaps.ts', other);
  }
  assertRefused(/holds no query/, content, 'scripts/search/search-gaps.ts', '/dev/null');
  assertRefused(/^There is no file /, content, 'scripts/search/search-gaps.ts', join(parent, 'none.txt'));
  assertRefused(/ is a folder\./, content, 'scripts/search/search-gaps.ts', content);
  assert.equal(readFileSync(join(cache, kept), 'utf8'), before);
});

test('search says that it learns, once, and not when it has learnt', () => {
  mkdirSync(join(content, 'search/phrasings'), { recursive: true });
  const phrasings = [0, 1, 2].map(
    (index) => `${describeArticle(index).slug}:\n  en: [the ${index} thing went wrong]\n  de: [das ${index} ist kaputt]\n`,
  );
  writeFileSync(join(content, 'search/phrasings/category-1.yaml'), phrasings.join(''));
  const ask = () => run(content, 'scripts/search/search-why.ts', 'parcel');
  assert.equal(ask().stderr, 'Search learns from the content, which takes a while; what it has learnt is kept for the next time.\n');
  assert.equal(ask().stderr, '');
});
