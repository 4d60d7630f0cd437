import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeContent } from '../../support/make-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-build-'));
const content = join(folder, 'content');

before(() => makeContent(content));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Builds into a folder, and gives how it ended and its last line. */
function build(options: string[], cache = join(folder, 'cache')) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, HELP_CONTENT_DIR: content, HELP_CACHE_DIR: cache },
  });
  return [status, stderr];
}

const refusal = (outDir: string, code: string) =>
  `The site can't be written to "${outDir}" (${code}). Choose another folder with --outDir, or allow the build to write there.\n`;

test('a build that cannot write says so in one line, before it begins', (context) => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  assert.deepEqual(build(['--outDir', file]), [1, refusal(file, 'EEXIST')]);
  assert.deepEqual(build(['--outDir', join(file, 'deeper')]), [1, refusal(join(file, 'deeper'), 'ENOTDIR')]);
  if (process.getuid?.() === 0) {
    context.diagnostic('root may write everywhere');
    return;
  }
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  assert.deepEqual(build(['--outDir', closed]), [1, refusal(closed, 'EACCES')]);
});

test('a build never touches a folder that no build wrote', () => {
  const photos = join(folder, 'photos');
  mkdirSync(photos);
  for (const name of ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']) writeFileSync(join(photos, name), name);
  const thesis = join(folder, 'thesis');
  mkdirSync(thesis);
  writeFileSync(join(thesis, 'thesis.txt'), 'mine');
  for (const [outDir, named] of [
    ['docs', 'architecture.md, content-reference.md, decisions, …'],
    ['src/publish/offline', 'build-worker.ts, list-ahead.ts, write-offline.ts'],
    [photos, 'a.jpg, b.jpg, c.jpg, …'],
    [thesis, 'thesis.txt'],
  ] as const) {
    const advice = 'Name an empty folder with --outDir, or move them elsewhere yourself.';
    assert.deepEqual(build(['--outDir', outDir]), [1, `"${outDir}" holds files that no build wrote (${named}). ${advice}\n`]);
  }
  for (const outDir of ['.', '..', folder, 'content', 'tests', '/', '']) {
    const [status, stderr] = build(['--outDir', outDir]);
    assert.equal(status, 1);
    assert.match(String(stderr), /^"[^"]*" holds files that no build wrote \([^)]+\)\. Name an empty folder/, outDir);
  }
  assert.equal(readdirSync(photos).length, 4);
  assert.equal(readFileSync(join(thesis, 'thesis.txt'), 'utf8'), 'mine');
});

test('a build writes nowhere into the content it reads', () => {
  const inside = join(content, 'articles', 'site');
  for (const outDir of [content, join(content, 'articles'), inside]) {
    const message = `The site can't be written to "${outDir}": content is read from there. Name a folder outside of it with --outDir.\n`;
    assert.deepEqual(build(['--outDir', outDir]), [1, message]);
  }
  assert.ok(readdirSync(content).length > 5);
  assert.ok(!readdirSync(join(content, 'articles')).includes('site'));
});

test('an option that the build does not know is named', () => {
  assert.deepEqual(build(['--outdir', 'x']), [
    1,
    `Unknown option '--outdir'. Did you mean "--outDir"? Write: npm run build -- --outDir folder\n`,
  ]);
});

test('a file in the place of the folder for what is kept is named, and left alone', () => {
  const file = join(folder, 'kept');
  writeFileSync(file, 'mine');
  const [status, stderr] = build(['--outDir', join(folder, 'new')], file);
  assert.equal(status, 1);
  assert.match(
    String(stderr),
    /^Nothing can be kept in "[^"]+": a file stands in the way\. Move it, or name another folder with HELP_CACHE_DIR\.\n$/,
  );
  assert.equal(readFileSync(file, 'utf8'), 'mine');
});

test('mistakes stop a build before anything is written, each in one line', () => {
  const outDir = join(folder, 'dist');
  const site = join(content, 'site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8')
      .replace(/^accent: .*$/m, 'accent: red')
      .replace(/^direction: .*$/m, 'direction: up'),
  );
  const [status, stderr] = build(['--outDir', outDir]);
  assert.equal(status, 1);
  assert.match(String(stderr), /^2 problems in the content:\n(?:content\/site\.yaml:\d+ [^\n]+\n){2}Nothing was built\.\n$/);
  assert.ok(!readdirSync(folder).includes('dist'));
});
