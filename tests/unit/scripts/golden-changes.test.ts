import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithLastBuild, describeChanges } from '../../../scripts/search/golden-changes.ts';
import { keepNumbers, readNumbers } from '../../../scripts/search/kept-numbers.ts';

test('a build names the queries that its content gained and lost', () => {
  const before = { 'track parcel': 1, 'pay later': 3, refund: 1, voucher: 0 };
  assert.deepEqual(describeChanges('set', before, { 'track parcel': 2, 'pay later': 1, refund: 1, voucher: 0 }), [
    'set: 50.0 % first, 75.0 % within three; 1 gained, 1 lost',
    '+ "pay later" (3 → 1)',
    '- "track parcel" (1 → 2)',
  ]);
  assert.deepEqual(describeChanges('set', before, before), ['set: 50.0 % first, 75.0 % within three; none gained or lost']);
});

test('without a build before, or for a new query, nothing is compared', () => {
  assert.deepEqual(describeChanges('set', undefined, { refund: 1 }), ['set: 100.0 % first, 100.0 % within three']);
  assert.deepEqual(describeChanges('set', {}, { refund: 1 }), ['set: 100.0 % first, 100.0 % within three; none gained or lost']);
});

test('of many changes of one kind, five are named', () => {
  const before = Object.fromEntries(Array.from({ length: 8 }, (_, number) => [`query ${number}`, 1]));
  const after = Object.fromEntries(Object.keys(before).map((query) => [query, 0]));
  const lines = describeChanges('set', before, after);
  assert.equal(lines.length, 7);
  assert.equal(lines.at(-1), '- and 3 more');
});

test('a site without search files stops with the name of the file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'golden-'));
  await assert.rejects(compareWithLastBuild('tests/search/golden-tune.json', folder, folder), /questions\.json/);
  await rm(folder, { recursive: true });
});

test('what an earlier run kept is compared with, and a file that was cut or changed is as none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'golden-'));
  const file = join(folder, 'new', 'ranks.json');
  assert.equal(readNumbers(file), undefined);
  keepNumbers(file, { refund: 1 });
  assert.deepEqual(readNumbers(file), { refund: 1 });
  for (const spoilt of ['', '{"refund":', 'null', '[1]', '{"refund":"1"}']) {
    await writeFile(file, spoilt);
    assert.equal(readNumbers(file), undefined, spoilt);
  }
  await rm(folder, { recursive: true });
});
