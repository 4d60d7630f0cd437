import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const commands = globSync(['scripts/**/*.ts', 'tests/bench/*.ts']).filter((file) => readFileSync(file, 'utf8').includes('readOptions('));

test('each command says in one line what it does not know, and how it is written', () => {
  const asked = commands.filter((file) => !file.endsWith('read-options.ts'));
  assert.ok(asked.length >= 5);
  for (const file of asked) {
    const { status, stderr } = spawnSync(process.execPath, [file, '--nonsense'], { encoding: 'utf8' });
    assert.match(stderr, /^Unknown option '--nonsense'\. Write: npm run [^\n]+\n$/, file);
    assert.equal(status, 1, file);
  }
});

test('no command reads its options in another way', () => {
  const others = globSync(['scripts/**/*.ts', 'tests/bench/*.ts']).filter((file) => readFileSync(file, 'utf8').includes('parseArgs('));
  assert.deepEqual(others, ['scripts/read-options.ts']);
});
