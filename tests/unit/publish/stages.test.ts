import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { report, stage, stop } from '../../../src/publish/stages.ts';

afterEach(() => mock.restoreAll());

function listen(name: 'log' | 'error'): string[] {
  const said: string[] = [];
  mock.method(console, name, (text: string) => said.push(text));
  return said;
}

test('a stage of a build says in one line what came of it and how long it took', async () => {
  const said = listen('log');
  report('links', '12 links', 61_240);
  assert.deepEqual(said, ['links       61.2 s  12 links']);
  const times = [1000, 3500];
  mock.method(performance, 'now', () => times.shift() ?? 0);
  assert.equal(
    await stage(
      'data',
      () => Promise.resolve(3),
      (count) => `${count} files`,
    ),
    3,
  );
  assert.equal(said[1], 'data         2.5 s  3 files');
});

test('a build that stops says why and fails, without a stack', () => {
  const said = listen('error');
  const codes: unknown[] = [];
  mock.method(process, 'exit', (code: unknown) => {
    codes.push(code);
    throw new Error('ended');
  });
  assert.throws(() => stop('Nothing was built.'), /ended/);
  assert.deepEqual([said, codes], [['Nothing was built.'], [1]]);
});
