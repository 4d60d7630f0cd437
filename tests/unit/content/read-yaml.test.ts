import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../../src/content/read-yaml.ts';

/** What is wrong with a text, with the line it is on. */
function judge(text: string): string[] {
  const { data, faults, lines } = readYaml(text);
  assert.equal(faults.length === 0 || data === undefined, true);
  return faults.map(({ offset, reason, advice }) => `${lines.linePos(offset).line} ${reason}. ${advice}`);
}

const writeOut = 'Write out what is meant.';
const likeOthers = 'Write it as in another file of this kind.';
const quote = 'Put quotes around the whole text, or a note on a line of its own.';

test('a text is read with what its aliases stand for', () => {
  assert.deepEqual(readYaml('a: &x [1, two]\nb: *x\nc: "a # b" # a note\nd: |\n  e # f\n# a note\n').data, {
    a: [1, 'two'],
    b: [1, 'two'],
    c: 'a # b',
    d: 'e # f\n',
  });
  assert.equal(readYaml('').data, null);
  assert.deepEqual(judge('a: 1\n'), []);
});

test('a broken text has its first ten mistakes, each at its line and in the words of writers', () => {
  const double = 'stands twice in one place. Keep the line that is right, and remove the other.';
  assert.deepEqual(judge('a: 1\na: 2\n'), [`2 the key "a" ${double}`]);
  const many = Array.from({ length: 30 }, (_, index) => `k${index}: !x a`).join('\n');
  assert.equal(judge(many).length, 10);
  assert.match(judge(many)[9] ?? '', /^10 the text begins with "!"/);
});

test('a text that ends at a note without meaning to is named as far as it goes, a number and quotes are not', () => {
  assert.deepEqual(judge('a: one #2\nb: [three #4\n  ]\n'), [
    `1 the text "one" ends before " #". ${quote}`,
    `2 the text "three" ends before " #". ${quote}`,
  ]);
  assert.deepEqual(judge(`a: ${'x'.repeat(61)} #\n`), [`1 the text "${'x'.repeat(60)}…" ends before " #". ${quote}`]);
  assert.deepEqual(judge(`a: ${'x'.repeat(60)} #\n`), [`1 the text "${'x'.repeat(60)}" ends before " #". ${quote}`]);
  assert.deepEqual(judge('a: 1 # one\nb: "two" # 2\nc: \'three\' # 3\nd: # four\n  e: f\n# note\n'), []);
});

test('an alias repeats what stands above, not what it is in, and not what repeats', () => {
  assert.deepEqual(judge('a: &x\n  b: *x\n'), [`2 &x holds itself. ${writeOut}`]);
  assert.deepEqual(judge('a: &x [1]\nb: &y [*x]\nc: *y\n'), [`3 *y repeats what repeats already. ${writeOut}`]);
  assert.deepEqual(judge('a: &x [1]\nb: *x\nc: &x [2]\nd: *x\n'), []);
  assert.deepEqual(readYaml('a: &x [1]\nb: *x\nc: &x [2]\nd: *x\n').data, { a: [1], b: [1], c: [2], d: [2] });
});

test('an alias may be used a hundred times', () => {
  const use = (times: number) => `a: &x [1, 2]\nb:\n${'  - *x\n'.repeat(times)}`;
  assert.deepEqual(judge(use(100)), []);
  assert.deepEqual(judge(use(101)), [`103 *x repeats what repeats already. ${writeOut}`]);
});

test('a text too deep to be read is one mistake, at its start', () => {
  assert.deepEqual(judge('['.repeat(20_000)), [`1 too many things stand in each other. ${likeOthers}`]);
  assert.deepEqual(judge(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), [`1 too many things stand in each other. ${likeOthers}`]);
});
