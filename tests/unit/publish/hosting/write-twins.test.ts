import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { writeTwins } from '../../../../src/publish/hosting/write-twins.ts';
import { writeFile } from '../../../../src/publish/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'help-twins-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = () => globSync('**/*.{br,gz}', { cwd: folder }).sort();
const long = 'The same words again. '.repeat(100);

test('text that visitors ask for gets two twins that hold the same; pictures and what hosts read get none', async () => {
  const text = [
    'index.html',
    '_astro/a.js',
    '_astro/a.css',
    'articles/pay/index.html',
    'api/v2/list.json',
    'changes.xml',
    'articles/pay.md',
  ];
  const others = ['hosting/nginx.conf', 'hosting/notes.txt', '_headers.txt', '_redirects.txt', 'picture.png', '_astro/type.woff2'];
  for (const name of [...text, ...others]) writeFile(join(folder, name), long);
  const { count, bytes } = await writeTwins(folder);
  assert.deepEqual(list(), text.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
  assert.equal(count, text.length * 2);
  assert.equal(
    bytes,
    list().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
  );
  for (const name of text) {
    assert.equal(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString(), long);
    assert.equal(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString(), long);
  }
});

test('a text that fits into one packet, or that no compression makes smaller, has no twin', async () => {
  writeFile(join(folder, 'short.html'), 'a'.repeat(999));
  writeFile(join(folder, 'enough.html'), 'a'.repeat(1000));
  writeFile(join(folder, 'noise.txt'), randomBytes(2000));
  assert.equal((await writeTwins(folder)).count, 2);
  assert.deepEqual(list(), ['enough.html.br', 'enough.html.gz']);
});

test('a site without text has no twins', async () => {
  assert.deepEqual(await writeTwins(folder), { count: 0, bytes: 0 });
});
