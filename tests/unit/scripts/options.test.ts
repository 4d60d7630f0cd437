import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }; // npm's own format.

/** Ours among the npm commands, but for what runs after an installation and what hands on its options to another program. */
const commands = Object.values(scripts).flatMap((command) => {
  const [file] = [...command.matchAll(/(?:scripts|tests\/bench)\/[\w/-]+\.ts/g)].map(([found]) => found).toReversed();
  return file === undefined || file.endsWith('with-browser.ts') ? [] : [file];
});

function run(file: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...options], { encoding: 'utf8' });
  return [status, stdout, stderr];
}

const refused = new Map<string, ReturnType<typeof run>>();

/** What a command says of an option that nobody knows. */
function runWithNonsense(file: string) {
  const told = refused.get(file) ?? run(file, '--nonsense');
  refused.set(file, told);
  return told;
}

test('each command of ours says in one line what it does not know, and how it is written, and does nothing else', () => {
  const files = new Set([...commands, 'scripts/search/search-weight.ts', 'scripts/ticket-replies.ts']);
  assert.ok(files.size >= 20);
  for (const file of files) {
    const [status, stdout, stderr] = runWithNonsense(file);
    assert.match(String(stderr), /^Unknown option '--nonsense'\. Write: (?:npm (?:run|test) |node )[^\n]+\n$/, file);
    assert.deepEqual([status, stdout], [1, ''], file);
  }
});

test('the npm command that a message names is that of the file', () => {
  for (const [name, command] of Object.entries(scripts)) {
    const file = commands.find((each) => command.endsWith(each));
    if (file === undefined || name === 'start' || name === 'test:all') continue;
    const [, , stderr] = runWithNonsense(file);
    const written = name === 'test' ? 'npm test' : `npm run ${name}`;
    assert.ok(String(stderr).includes(`Write: ${written}`), `${file}: ${String(stderr)}`);
  }
});

test('the nearest option is named', () => {
  for (const [file, found, nearest] of [
    ['scripts/build.ts', '--outdir', '--outDir'],
    ['scripts/build.ts', '--out', '--outDir'],
    ['scripts/build.ts', '--compresed', '--compressed'],
    ['scripts/serve.ts', '--prot', '--port'],
    ['scripts/dev.ts', '--prot', '--port'],
    ['scripts/run-tests.ts', '--al', '--all'],
    ['scripts/flow-graph.ts', '--wirte', '--write'],
    ['scripts/new-article.ts', '--catagory', '--category'],
    ['scripts/content-report.ts', '--befor', '--before'],
    ['scripts/search/search-why.ts', '--biult', '--built'],
    ['scripts/search/search-eval.ts', '--mises', '--misses'],
    ['scripts/mutate.ts', '--smaple', '--sample'],
  ] as const) {
    const [status, , stderr] = run(file, found);
    assert.ok(String(stderr).startsWith(`Unknown option '${found}'. Did you mean "${nearest}"? Write: `), `${file}: ${String(stderr)}`);
    assert.equal(status, 1);
  }
});

test('words that a command does not take are named', () => {
  for (const [file, ...words] of [
    ['scripts/check-content.ts', 'articles/x.mdx'],
    ['scripts/content-reference.ts', 'x'],
    ['scripts/build.ts', 'dist'],
    ['scripts/permalinks.ts', 'dist', 'x'],
    ['scripts/flow-graph.ts', 'pay-later', 'x'],
    ['scripts/search/search-gaps.ts', 'README.md', 'x'],
    ['scripts/search/search-eval.ts', 'a.json', 'x'],
  ] as const) {
    const [status, , stderr] = run(file, ...words);
    assert.match(String(stderr), new RegExp(`^Unexpected argument '${words.at(-1) ?? ''}'\\. Write: npm run [^\\n]+\\n$`), file);
    assert.equal(status, 1, file);
  }
});

test('a value that is missing or can’t be is named with what is allowed, in one line', () => {
  for (const [file, options, said] of [
    ['scripts/serve.ts', ['--port', '-1'], "Option '--port' needs a value."],
    ['scripts/serve.ts', ['--port'], "Option '--port' needs a value."],
    ['scripts/build.ts', ['--compressed=9'], "Option '--compressed' does not take an argument."],
    ...['', 'abc', '4.5', '99999', '1e3', '-1', ' 1', '0x10'].map(
      (port) => ['scripts/serve.ts', [`--port=${port}`], `--port must be a whole number from 0 to 65535, found "${port}".`] as const,
    ),
    ['scripts/dev.ts', ['--port', 'x'], '--port must be a whole number from 0 to 65535, found "x".'],
    [
      'scripts/content-report.ts',
      ['--before', 'abc'],
      `--before must be a whole number from 1900 to ${new Date().getFullYear() + 1}, found "abc".`,
    ],
    ['scripts/content-report.ts', ['--before='], `--before must be a whole number from 1900 to ${new Date().getFullYear() + 1}, found "".`],
    ['scripts/mutate.ts', ['--sample', '3'], '--sample must be a share above 0, at most 1, found "3".'],
    ['scripts/mutate.ts', ['--processes', 'x'], '--processes must be a whole number from 1 to 64, found "x".'],
    ['scripts/mutate.ts', ['publsh'], 'There is no area "publsh". Did you mean "publish"?'],
    ['tests/bench/build.ts', ['many'], 'The number of articles must be a whole number from 1 to 99000, found "many".'],
    ['tests/bench/load.ts', ['1', '0'], 'How many must be a whole number from 1 to 10000000, found "0".'],
  ] as const) {
    const [status, stdout, stderr] = run(file, ...options);
    assert.ok(String(stderr).startsWith(`${said} Write: npm run `), `${file} ${options.join(' ')}: ${String(stderr)}`);
    assert.equal(String(stderr).trimEnd().split('\n').length, 1);
    assert.deepEqual([status, stdout], [1, '']);
  }
});

test('no command reads its options in another way', () => {
  const files = globSync(['scripts/**/*.ts', 'tests/bench/*.ts']);
  const others = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort();
  assert.deepEqual(others(/parseArgs\(/), ['scripts/read-options.ts']);
  // The first hands on a whole command; the other is called by our own harness.
  assert.deepEqual(others(/process\.argv/), ['scripts/with-browser.ts', 'tests/bench/corpus-content.ts'].sort());
});
