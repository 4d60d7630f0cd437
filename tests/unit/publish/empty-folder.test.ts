import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { emptyFolder } from '../../../src/publish/empty-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'empty-'));
after(() => rmSync(root, { recursive: true }));
const trash = join(root, 'cache', 'trash');

test('a folder is empty at once, but for its history; what was moved away and what a stopped build left goes', async () => {
  const site = join(root, 'site');
  mkdirSync(join(site, 'articles', 'a'), { recursive: true });
  mkdirSync(join(site, '.git'));
  writeFileSync(join(site, 'articles', 'a', 'index.html'), 'old');
  mkdirSync(join(trash, '1', 'left'), { recursive: true });
  const gone = emptyFolder(site, trash);
  assert.deepEqual(readdirSync(site), ['.git']);
  await gone;
  assert.equal(existsSync(trash), false);
});

test('a folder that is not there is empty', async () => {
  await emptyFolder(join(root, 'none'), trash);
  assert.equal(existsSync(join(root, 'none')), false);
});
