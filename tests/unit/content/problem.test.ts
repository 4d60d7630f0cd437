import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems, suggest, type Problem } from '../../../src/content/problem.ts';
import { getList, getText, getValue } from '../../../src/content/raw-values.ts';

const problem = (file: string, line: number, message: string): Problem => ({ file, line, rule: 'a-rule', message });

test('problems stand in reading order: by file, by line as a number, by what they say', () => {
  const problems = [problem('b', 1, 'x'), problem('a', 10, 'x'), problem('a', 9, 'z'), problem('a', 9, 'y')];
  assert.equal(formatProblems(problems), 'a:9 a-rule: y\na:9 a-rule: z\na:10 a-rule: x\nb:1 a-rule: x');
  assert.equal(problems[0]?.file, 'b', 'the list that was given keeps its order');
  assert.equal(formatProblems([]), '');
});

test('where a review shows them, each problem stands beside its line as well', () => {
  assert.equal(formatProblems([problem('a', 2, 'x')], { annotate: true }), 'a:2 a-rule: x\n::error file=a,line=2,title=a-rule::x');
});

test('what is nearly right is suggested, else there is advice', () => {
  assert.equal(suggest('revewed', ['title', 'reviewed'], 'Remove it.'), ' Did you mean "reviewed"?');
  assert.equal(suggest('zebra', ['title', 'reviewed'], 'Remove it.'), ' Remove it.');
});

test('what a writer typed is read without a schema, whatever it is', () => {
  const typed = { id: 'a', list: ['b'], number: 1, none: null };
  assert.deepEqual(
    ['id', 'list', 'number', 'none', 'toString', '__proto__'].map((key) => getValue(typed, key)),
    ['a', ['b'], 1, null, undefined, undefined],
  );
  assert.deepEqual(
    ['id', 'list', 'number', 'gone'].map((key) => getText(typed, key)),
    ['a', undefined, undefined, undefined],
  );
  assert.deepEqual(
    ['id', 'list', 'gone'].map((key) => getList(typed, key)),
    [[], ['b'], []],
  );
  for (const data of [undefined, null, 'id', 7, true, ['id']]) {
    assert.equal(getValue(data, 'id'), undefined);
    assert.equal(getText(data, 'id'), undefined);
    assert.deepEqual(getList(data, 'id'), []);
  }
  assert.equal(getValue(['a'], '0'), 'a');
});
