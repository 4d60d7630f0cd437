import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { checkForBuild } from '../../src/checks/check-content.ts';
import { formatProblems } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read.ts';
import { makeContent } from './make-content.ts';

/** A mistake: how a writer makes it, and the whole answer of the check, without the name of the folder. */
export type Mistake = [make: () => void, ...expected: string[]];

/** An invented content folder that is whole before each test, and the ways writers spoil it. */
export interface SpoiltFolder {
  /** A path below the folder; the folder itself if none is given. */
  at: (file?: string) => string;
  write: (file: string, text: string | Uint8Array) => void;
  /** Replaces a text of a file, which must be there. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  append: (file: string, text: string) => void;
  check: () => Promise<string[]>;
}

/** Makes the folder, and takes it away after the tests of a file. */
export function makeSpoiltFolder(): SpoiltFolder {
  let parent = '';
  const at = (file = '') => join(parent, 'content', file);
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'help-gate-'));
  });
  beforeEach(() => makeContent(at()));
  after(() => rmSync(parent, { recursive: true }));
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const edit = (file: string, from: string | RegExp, to: string) => {
    const old = readFileSync(at(file), 'utf8');
    const text = old.replace(from, () => to);
    assert.notEqual(text, old, `${file} holds ${String(from)}`);
    write(file, text);
  };
  return {
    at,
    write,
    edit,
    append: (file, text) => edit(file, /$/, `\n${text}\n`),
    check: async () => {
      const report = formatProblems(checkForBuild(await readContent(at())));
      return report.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/^content\//, '')]));
    },
  };
}

/** A test for each mistake: the check names it, and nothing else. */
export function testMistakes(mistakes: Readonly<Record<string, Mistake>>, check: () => Promise<string[]>): void {
  for (const [name, [make, ...expected]] of Object.entries(mistakes)) {
    test(`the check names ${name}`, async () => {
      make();
      assert.deepEqual(await check(), expected);
    });
  }
}
