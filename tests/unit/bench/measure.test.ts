import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureCommand, parseTimes } from '../../bench/measure.ts';

test('processor time is read from what the shell tells about its children', () => {
  assert.equal(parseTimes('9m9.00s 9m9.00s\n0m0.00s 0m0.00s\n1m2.50s 0m0.25s\n'), 62.75);
  assert.equal(parseTimes('0m1,50s 0m0,50s'), 2, 'a decimal comma');
  assert.equal(parseTimes('Built in 3 s'), undefined);
});

test('a command that fails is reported with what it printed', async () => {
  await assert.rejects(measureCommand('echo "no such page"; false', '.', process.env), /failed in \.:\nno such page/);
});

test('a command that works has a cost', async () => {
  const { seconds, cpuSeconds } = await measureCommand('true', '.', process.env);
  assert.ok(seconds > 0);
  assert.equal(typeof cpuSeconds, 'number');
});
