import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { listForeignFiles, openWorkplace } from '../../../src/publish/built-folder.ts';

let root = '';
let dist = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  dist = join(root, 'dist');
  mkdirSync(dist);
});
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true });
});

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of a folder with what it holds, but for the mark. */
function read(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '.built.json');
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

async function build(files: Readonly<Record<string, string>>, folder = dist): Promise<void> {
  const workplace = openWorkplace(folder);
  put(workplace.site, files);
  await workplace.putInPlace();
}

test('the new site takes the place of the old one as a whole, and nothing is left beside it', async () => {
  await build({ 'index.html': 'old', 'guides/a/index.html': 'old', 'articles/a/index.html': 'old' });
  assert.deepEqual(listForeignFiles(dist), []);
  await build({ 'index.html': 'new', 'articles/b/index.html': 'new', 'topics/index.html': 'new' });
  assert.deepEqual(read(dist), { 'articles/b/index.html': 'new', 'index.html': 'new', 'topics/index.html': 'new' });
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('until it takes the place, and if it is given up, the old site is as it was', async () => {
  await build({ 'index.html': 'old', 'a/index.html': 'old' });
  const { site, discard } = openWorkplace(dist);
  put(site, { 'index.html': 'new' });
  const old = { 'a/index.html': 'old', 'index.html': 'old' };
  assert.deepEqual(read(dist), old);
  discard();
  assert.deepEqual(read(dist), old);
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('a folder that no build wrote is known by its files; hidden ones are in nobody’s way', () => {
  for (const [name, text] of Object.entries({
    'thesis.txt': '…',
    'photos/one.jpg': '…',
    'build.json': '{"build":"of another tool"}',
    'index.html': '<!doctype html>',
  })) {
    rmSync(dist, { recursive: true });
    put(dist, { [name]: text, '.git/HEAD': 'ref' });
    assert.deepEqual(listForeignFiles(dist), [name.split('/')[0]]);
  }
  rmSync(dist, { recursive: true });
  assert.deepEqual(listForeignFiles(dist), [], 'there is none');
  put(dist, { '.git/HEAD': 'ref', '.DS_Store': '' });
  assert.deepEqual(listForeignFiles(dist), []);
});

test('what others put beside a built site stays, and is in the way only of a page of its name', async () => {
  await build({ 'index.html': 'old', 'guides/index.html': 'old' });
  put(dist, { CNAME: 'help.example', 'photos/one.jpg': 'mine', '.git/HEAD': 'ref' });
  await build({ 'index.html': 'new' });
  const kept = { CNAME: 'help.example', '.git/HEAD': 'ref', 'index.html': 'new', 'photos/one.jpg': 'mine' };
  assert.deepEqual(read(dist), Object.fromEntries(Object.entries(kept).sort()));
  const { site, putInPlace, discard } = openWorkplace(dist);
  put(site, { 'index.html': 'newer', 'photos/index.html': 'newer' });
  assert.throws(putInPlace, /photos" was written by no build, and is in the way\. Move it elsewhere\.$/);
  discard();
  assert.deepEqual(read(dist), Object.fromEntries(Object.entries(kept).sort()));
});

test('of a site that was copied without its hidden mark, only what the next build writes again is replaced', async () => {
  put(dist, { 'build.json': '{"build":"0123456789ab"}', 'index.html': 'old', 'thesis.txt': 'mine' });
  assert.deepEqual(listForeignFiles(dist), []);
  await build({ 'index.html': 'new', 'build.json': '{"build":"ba9876543210"}' });
  assert.deepEqual(read(dist), { 'build.json': '{"build":"ba9876543210"}', 'index.html': 'new', 'thesis.txt': 'mine' });
});

test('what the system refuses in the middle is undone', async () => {
  await build({ 'a.html': 'old', 'z.html': 'old' });
  const { site, putInPlace, discard } = openWorkplace(dist);
  put(site, { 'a.html': 'new', 'z.html': 'new' });
  // A folder stands where the second of the old files is to go.
  put(join(dirname(site), 'old'), { 'z.html/in-the-way': '' });
  assert.throws(putInPlace);
  discard();
  assert.deepEqual(read(dist), { 'a.html': 'old', 'z.html': 'old' });
});

test('what a build left that was killed goes with the next; that of one that still runs stays', async () => {
  put(root, { '.dist.building-999999999/site/index.html': 'left', [`.dist.building-${process.ppid}/site/index.html`]: 'of another' });
  await build({ 'index.html': 'new' });
  assert.deepEqual(readdirSync(root).sort(), [`.dist.building-${process.ppid}`, 'dist']);
});

test('a link to a folder stays a link, and the folder is the one that is written', async () => {
  symlinkSync(dist, join(root, 'current'));
  await build({ 'index.html': 'new' }, join(root, 'current'));
  assert.deepEqual(read(dist), { 'index.html': 'new' });
  assert.deepEqual(readdirSync(root).sort(), ['current', 'dist']);
});

test('where nothing can be written beside the folder, the site is built hidden in it', async () => {
  chmodSync(root, 0o555);
  chmodSync(dist, 0o777);
  const user = process.geteuid?.();
  // Root may write everywhere.
  if (user === 0) process.seteuid?.(65_534);
  try {
    const workplace = openWorkplace(dist);
    assert.ok(workplace.site.startsWith(dist), workplace.site);
    put(workplace.site, { 'index.html': 'new' });
    await workplace.putInPlace();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
  assert.deepEqual(read(dist), { 'index.html': 'new' });
  assert.deepEqual(readdirSync(dist).sort(), ['.built.json', 'index.html']);
});
