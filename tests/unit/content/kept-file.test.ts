import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { makeCacheFolder, makeOnce } from '../../../src/content/kept-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-kept-'));
const file = join(folder, 'deeper', 'kept');
let count = 0;

/** Asks for what is kept, and says what came and how often it had to be made. */
async function ask(key: string, what: string, path = file): Promise<[string, number]> {
  const bytes = await makeOnce(path, key, () => {
    count += 1;
    return Buffer.from(what);
  });
  return [Buffer.from(bytes).toString(), count];
}

beforeEach(() => {
  count = 0;
  rmSync(folder, { recursive: true, force: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('what was made is made once, and again for another key', async () => {
  assert.deepEqual(await ask('one', 'words'), ['words', 1]);
  assert.deepEqual(await ask('one', 'others'), ['words', 1]);
  assert.deepEqual(await ask('two', 'others'), ['others', 2]);
  assert.deepEqual(await ask('one', 'words'), ['words', 3]);
});

test('nothing may be kept, and is made once too', async () => {
  assert.deepEqual(await ask('one', ''), ['', 1]);
  assert.deepEqual(await ask('one', 'more'), ['', 1]);
});

test('a file that was cut, altered or exchanged is made anew', async () => {
  await ask('one', 'words');
  const whole = readFileSync(file);
  await ask('other', 'their words', join(folder, 'other'));
  const other = readFileSync(join(folder, 'other'));
  const spoilt = [Buffer.alloc(0), whole.subarray(0, 20), whole.subarray(0, 34), Buffer.concat([whole, Buffer.from('x')]), other];
  for (const bytes of spoilt) {
    writeFileSync(file, bytes);
    count = 0;
    assert.deepEqual(await ask('one', 'words'), ['words', 1]);
    assert.deepEqual(readFileSync(file), whole, 'the next build finds it whole');
  }
});

test('what stands in the place of the file goes; where nothing can be kept, it is made each time', async () => {
  mkdirSync(join(file, 'folder'), { recursive: true });
  assert.deepEqual(await ask('one', 'words'), ['words', 1]);
  assert.deepEqual(await ask('one', 'words'), ['words', 1]);
  rmSync(file);
  symlinkSync(join(folder, 'nowhere', 'at', 'all'), file);
  assert.deepEqual(await ask('one', 'words'), ['words', 2]);
  assert.deepEqual(await ask('one', 'words'), ['words', 2]);
  const below = join(file, 'a file is no folder');
  assert.deepEqual(await ask('one', 'words', below), ['words', 3]);
  assert.deepEqual(await ask('one', 'words', below), ['words', 4]);
});

test('what cannot be made is an error, and leaves nothing', async () => {
  await assert.rejects(
    makeOnce(file, 'one', () => Promise.reject(new Error('no ink'))),
    /no ink/,
  );
  assert.deepEqual(await ask('one', 'words'), ['words', 1]);
});

test('the folder of the cache is made in place of a file of its name, and where that is refused, nothing breaks', () => {
  const cache = join(folder, 'deeper', 'cache');
  makeCacheFolder(cache);
  writeFileSync(join(cache, 'kept'), 'kept');
  makeCacheFolder(cache);
  assert.equal(readFileSync(join(cache, 'kept'), 'utf8'), 'kept');
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  assert.equal(makeCacheFolder(join(cache, 'below a file')), false);
  assert.equal(makeCacheFolder(cache), true);
  assert.ok(statSync(cache).isDirectory());
});
