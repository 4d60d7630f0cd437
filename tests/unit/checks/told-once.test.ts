import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { describeDocuments } from '../../../src/checks/ledger/describe-documents.ts';
import { formatLedger } from '../../../src/content/ledger.ts';
import { readContent } from '../../../src/content/read.ts';
import { listLinks } from '../../../src/publish/permalinks/describe-published.ts';

interface Mistake {
  what: string;
  edits?: [file: string, from: string, to: string][];
  write?: Record<string, string>;
  bytes?: Record<string, number[]>;
  rename?: Record<string, string>;
  remove?: string[];
  expected: string[];
}

const mistakes = parse(readFileSync('tests/fixtures/mistakes/told.yaml', 'utf8')) as Mistake[]; // Our own file.
const parent = mkdtempSync(join(tmpdir(), 'help-told-'));
const [whole, folder] = [join(parent, 'whole'), join(parent, 'content')];

// All that the folder holds was published.
before(async () => {
  cpSync('tests/fixtures/lint', whole, { recursive: true });
  const { content, files } = await readContent(whole);
  assert.ok(content);
  writeFileSync(join(whole, 'permalinks.json'), formatLedger(listLinks(describeDocuments(content, files))));
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(whole, folder, { recursive: true });
});
after(() => rmSync(parent, { recursive: true }));

function make({ edits = [], write = {}, bytes = {}, rename = {}, remove = [] }: Mistake): void {
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.ok(text.includes(from), `${file} holds "${from}"`);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  }
  for (const [file, text] of Object.entries(write)) writeFileSync(join(folder, file), text);
  for (const [file, codes] of Object.entries(bytes)) writeFileSync(join(folder, file), Uint8Array.from(codes));
  for (const file of remove) rmSync(join(folder, file));
  for (const [from, to] of Object.entries(rename)) renameSync(join(folder, from), join(folder, to));
}

async function check() {
  return checkContent(await readContent(folder), '2026-11-22').map(({ file, rule, line, message }) => ({
    told: `${file.replace(/^content\//, '')} ${rule}`,
    text: `${file}:${line} ${rule}: ${message}`,
  }));
}

test('a folder without mistakes is told none', async () => {
  assert.deepEqual(await check(), []);
});

for (const mistake of mistakes) {
  test(`each mistake is told once, and nothing that follows from it: ${mistake.what}`, async () => {
    make(mistake);
    const found = await check();
    assert.deepEqual(found.map(({ told }) => told).toSorted(), mistake.expected.toSorted(), found.map(({ text }) => text).join('\n'));
  });
}
