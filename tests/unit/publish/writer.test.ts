import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openWriter } from '../../../src/publish/writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'help-writer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every noted file is there when the writer is closed, more than one message holds and the last one of two with one path', async () => {
  const { write, close } = openWriter();
  const long = '„é'.repeat(100_000);
  for (let index = 0; index < 12; index += 1) write(join(folder, `a/${index}/index.html`), `${index} ${long}`);
  write(join(folder, 'bytes'), new Uint8Array([50]));
  write(join(folder, 'bytes'), new Uint8Array([51]));
  await close();
  for (let index = 0; index < 12; index += 1) assert.equal(readFileSync(join(folder, `a/${index}/index.html`), 'utf8'), `${index} ${long}`);
  assert.equal(readFileSync(join(folder, 'bytes'), 'utf8'), '3');
});

test('a writer that is given nothing can be closed', async () => {
  await openWriter().close();
});

test('a file that can not be written is an error that names it', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const { write, close } = openWriter();
  write(join(folder, 'taken/index.html'), 'x');
  await assert.rejects(close(), /taken/);
});
