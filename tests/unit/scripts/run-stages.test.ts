import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStages } from '../../../scripts/run-stages.ts';

const name = (text: string) => ({ name: text, command: `node -e "console.log('${text}')"` });

test('every stage of a group runs although one fails, and no later group does', async () => {
  const heard: string[] = [];
  const broken = { name: 'broken', command: 'node -e "console.error(1 + 1); process.exit(3)"' };
  const results = await runStages([[name('first')], [broken, name('beside')], [name('later')]], (result) => heard.push(result.name), 2);
  assert.deepEqual(heard.toSorted(), ['beside', 'broken', 'first']);
  assert.deepEqual(results.map(({ name: stage, status, output }) => [stage, status, output.trim()]).toSorted(), [
    ['beside', 0, 'beside'],
    ['broken', 3, '2'],
    ['first', 0, 'first'],
  ]);
});

test('a group begins when the one before it has ended, and one at a time where there is one processor', async () => {
  const heard: string[] = [];
  await runStages([[name('a'), name('b')], [name('c')]], (result) => heard.push(result.name), 1);
  assert.deepEqual(heard, ['a', 'b', 'c']);
});
