import assert from 'node:assert/strict';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkChange, getCache, makeProjects, removeProjects } from '../support/warm-project.ts';

before(makeProjects);
after(removeProjects);

/** Spoils every file that the cache holds. */
function spoilFiles(spoil: (bytes: Buffer, file: string) => Buffer): (cache: string) => void {
  return (cache) => {
    for (const file of listKept(cache)) {
      const old = readFileSync(file);
      const spoilt = spoil(old, file);
      assert.ok(!spoilt.equals(old), `${file} is spoilt`);
      writeFileSync(file, spoilt);
    }
  };
}

/** Puts something else in the place of every file. */
function replaceFiles(put: (file: string) => void): (cache: string) => void {
  return (cache) => {
    for (const file of listKept(cache)) {
      rmSync(file);
      put(file);
    }
  };
}

function listKept(cache: string): string[] {
  const files = globSync('**', { cwd: cache })
    .map((file) => join(cache, file))
    .filter((file) => statSync(file).isFile());
  assert.ok(
    files.some((file) => file.includes('classifier-')) && files.some((file) => file.endsWith('.png')),
    'the cache is where the test looks',
  );
  return files.sort();
}

const seal = 32;

/** What can happen to a cache between two builds. Each is followed by one that has to come out as if there were none. */
const corruptions: Record<string, (cache: string) => void> = {
  'empty files': spoilFiles(() => Buffer.alloc(0)),
  'files cut in the middle': spoilFiles((bytes) => bytes.subarray(0, bytes.length / 2)),
  'files that lack their last character': spoilFiles((bytes) => bytes.subarray(0, -1)),
  'files with something behind their end': spoilFiles((bytes) => Buffer.concat([bytes, Buffer.from('\n')])),
  'files full of noise': spoilFiles((bytes) => Buffer.alloc(bytes.length, 0x7b)),
  'files of which one bit has turned': spoilFiles((bytes) => {
    const turned = Buffer.from(bytes);
    turned[bytes.length - 9] = (turned.at(-9) ?? 0) ^ 1;
    return turned;
  }),
  'files whose seal was altered': spoilFiles((bytes) => Buffer.concat([Buffer.alloc(seal, 1), bytes.subarray(seal)])),
  'files whose seal was cut off': spoilFiles((bytes) => bytes.subarray(seal)),
  'files that hold what belongs to another': (cache) => {
    const files = listKept(cache);
    const contents = files.map((file) => readFileSync(file));
    for (const [index, file] of files.entries()) writeFileSync(file, contents[(index + 1) % files.length] ?? '');
  },
  'folders in the place of files': replaceFiles((file) => mkdirSync(join(file, 'deeper'), { recursive: true })),
  'links to nowhere in the place of files': replaceFiles((file) => symlinkSync('nowhere/at/all', file)),
  'links in a circle in the place of files': replaceFiles((file) => symlinkSync(file, file)),
  'a file in the place of the whole folder': (cache) => {
    listKept(cache);
    for (const folder of readdirSync(cache).map((name) => join(cache, name))) {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, '');
    }
  },
};

for (const [name, spoil] of Object.entries(corruptions)) {
  test(`a cache spoils nothing: ${name}`, async () => {
    const cache = getCache('warm');
    spoil(cache);
    await checkChange(() => undefined);
  });
}
