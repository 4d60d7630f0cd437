import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keptLength, readKeptYaml } from '../../../src/content/kept-yaml.ts';
import { parseYamlFile } from '../../../src/content/source-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'help-yaml-'));
after(() => rm(folder, { recursive: true }));
const file = join(folder, 'lists', 'words.yaml');
/** Long enough to be kept, with values that not every notation can hold. */
const long = `first: [.inf, 'x', null]\nwords:\n${'  - a word like many\n'.repeat(keptLength / 20)}last: 1\n`;
const data = { first: [Infinity, 'x', null], words: new Array<string>(keptLength / 20).fill('a word like many'), last: 1 };
const early = new Date('2026-01-01T00:00:00Z');

test('what a long text says is kept and taken over, with the lines it stands on', async () => {
  assert.deepEqual((await readKeptYaml(long, file)).data, data);
  await utimes(file, early, early);
  const read = await readKeptYaml(long, file);
  assert.deepEqual([read.data, read.faults], [data, []]);
  assert.equal((await stat(file)).mtimeMs, early.getTime(), 'it was not made again');
  const source = parseYamlFile('words.yaml', long, [], { read });
  assert.equal(source.getLine(['words', 2]), 5);
  assert.equal(source.getKeyLine([], 'last'), long.split('\n').length - 1);
});

test('another text, or a kept file that somebody spoilt, is read anew', async () => {
  assert.deepEqual((await readKeptYaml(long.replace('last: 1', 'last: 2'), file)).data, { ...data, last: 2 });
  assert.deepEqual((await readKeptYaml(long, file)).data, data);
  const kept = await readFile(file);
  await writeFile(file, kept.subarray(0, -1));
  assert.deepEqual((await readKeptYaml(long, file)).data, data);
  assert.deepEqual(await readFile(file), kept);
});

test('a text with faults shows them each time', async () => {
  const faulty = `${long}a: [`;
  const faults = async () => (await readKeptYaml(faulty, file)).faults.length;
  const first = await faults();
  assert.ok(first > 0);
  assert.equal(await faults(), first);
});

test('a short text is not kept', async () => {
  const short = join(folder, 'short.yaml');
  assert.deepEqual((await readKeptYaml('a: 1', short)).data, { a: 1 });
  await assert.rejects(stat(short));
});
