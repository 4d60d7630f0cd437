import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { formatProblems, type Problem } from '../../../src/content/problem.ts';
import { findSchemaProblems } from '../../../src/content/schema-problems.ts';
import { parseYamlFile } from '../../../src/content/source-file.ts';

const entry = z.strictObject({
  id: z.string(),
  count: z.number().min(1).max(9).optional(),
  words: z.string().min(3).max(5).optional(),
  parts: z.array(z.string()).min(2).max(3).optional(),
  kind: z.enum(['current', 'historical']).optional(),
  is: z.boolean().optional(),
  exact: z.union([z.string(), z.number()], { error: 'must be a word or a number.' }).optional(),
  shape: z
    .string()
    .regex(/^[a-z]+$/, 'must be lowercase.')
    .optional(),
  inner: z.strictObject({ deep: z.string() }).optional(),
  held: z.record(z.string(), z.strictObject({ fee: z.string() })).default({}),
  own: z
    .string()
    .superRefine((text, context) => {
      if (text === 'bad') context.addIssue({ code: 'custom', message: 'is not said here.' });
    })
    .optional(),
});

/** What the check says of a text, without the name of the file. */
function judge(text: string, schema: z.ZodType = entry): string[] {
  const problems: Problem[] = [];
  const source = parseYamlFile('x.yaml', text, problems);
  const { error } = schema.safeParse(source.data, { reportInput: true });
  if (error) problems.push(...findSchemaProblems(source, schema, error));
  return formatProblems(problems)
    .split('\n')
    .map((line) => line.replace('x.yaml:', ''));
}

/** What a writer types after `id: a`, and the whole answer. */
const refused: [string, string][] = [
  ['count: 0', '2 invalid-value: "count" must be at least 1, found "0".'],
  ['count: 10', '2 invalid-value: "count" must be at most 9, found "10".'],
  ['count: many', '2 invalid-value: "count" must be a number, found "many".'],
  ['count: [1]', '2 invalid-value: "count" must be a number, found a list.'],
  ['count: true', '2 invalid-value: "count" must be a number, found "true".'],
  ['words: ab', '2 invalid-value: "words" must have at least 3 characters, found "ab".'],
  ['words: ""', '2 invalid-value: "words" is empty. Write it.'],
  ['words:', '2 invalid-value: "words" is empty. Write a text, or remove the line where it can be left out.'],
  ['count:', '2 invalid-value: "count" is empty. Write a number, or remove the line where it can be left out.'],
  ['kind:', '2 invalid-value: "kind" is empty. Write "current" or "historical".'],
  ['words: [a]', '2 invalid-value: "words" must be a text, found a list.'],
  ['words: { a: b }', '2 invalid-value: "words" must be a text, found keys with values.'],
  ['words: true', '2 invalid-value: "words" must be a text, found "true". Put quotes around it: words: "true".'],
  ['kind: hist', '2 invalid-value: "kind" must be "current" or "historical", found "hist". Did you mean "historical"?'],
  ['kind: Current', '2 invalid-value: "kind" must be "current" or "historical", found "Current". Did you mean "current"?'],
  ['words: abcdef', '2 invalid-value: "words" must have at most 5 characters, found "abcdef".'],
  ['words: 12', '2 invalid-value: "words" must be a text, found "12". Put quotes around it: words: "12".'],
  ['parts: [a]', '2 invalid-value: "parts" must have at least 2 entries, found 1.'],
  ['parts: [a, b, c, d]', '2 invalid-value: "parts" must have at most 3 entries, found 4.'],
  ['parts: a', '2 invalid-value: "parts" must be a list: lines that start with "- ", found "a".'],
  ['parts: abcd', '2 invalid-value: "parts" must be a list: lines that start with "- ", found "abcd".'],
  ['parts: [a, 7]', '2 invalid-value: entry 2 of "parts" must be a text, found "7". Put quotes around it: "7".'],
  ['kind: historcal', '2 invalid-value: "kind" must be "current" or "historical", found "historcal". Did you mean "historical"?'],
  ['kind: zebra', '2 invalid-value: "kind" must be "current" or "historical", found "zebra".'],
  ['is: maybe', '2 invalid-value: "is" must be true or false, without quotes, found "maybe".'],
  ['exact: [a]', '2 invalid-value: "exact" must be a word or a number.'],
  ['shape: A7', '2 invalid-value: "shape" must be lowercase, found "A7".'],
  ['own: bad', '2 invalid-value: "own" is not said here.'],
  ['inner: a', '2 invalid-value: "inner" must be keys with values, like "title: words", found "a".'],
  ['held: a', '2 invalid-value: "held" must be keys with values, like "title: words", found "a".'],
  ['inner: {}', '2 missing-key: "inner.deep" is missing. Add it.'],
  ['inner:\n  deep: a\n  depe: b', '4 unknown-key: "depe" is not a key that "inner" has. Did you mean "deep"? Allowed: deep.'],
  ['held:\n  one:\n    fee: a\n    few: b', '5 unknown-key: "few" is not a key that "held.one" has. Did you mean "fee"? Allowed: fee.'],
  ['held:\n  one: {}', '3 missing-key: "held.one.fee" is missing. Add it.'],
  [
    'zebra: 1',
    '2 unknown-key: "zebra" is not a key that can stand here. Remove it. Allowed: id, count, words, parts, kind, is, exact, shape, inner, held, own.',
  ],
];

for (const [text, expected] of refused) {
  test(`${JSON.stringify(text)} is refused in the words of writers`, () => {
    assert.deepEqual(judge(`id: a\n${text}\n`), [expected]);
  });
}

test('a value that is allowed is not mentioned', () => {
  assert.deepEqual(judge('id: a\ncount: 9\nwords: abc\nparts: [a, b]\nkind: current\nis: true\nexact: 1\nown: good\n'), ['']);
});

test('a whole file of another shape is called the file', () => {
  assert.deepEqual(judge('- a\n'), ['1 invalid-value: the file must be keys with values, like "title: words", found a list.']);
  assert.deepEqual(judge('a: 1\n', z.array(entry)), [
    '1 invalid-value: the file must be a list: lines that start with "- ", found keys with values.',
  ]);
});

test('an entry of a list is named by its id, the innermost one, as nobody counts entries', () => {
  const list = z.array(z.strictObject({ id: z.string(), steps: z.array(z.strictObject({ id: z.string().optional(), do: z.string() })) }));
  assert.deepEqual(judge('- id: pay\n  steps:\n    - id: open\n    - do: Tap.\n      od: x\n', list), [
    '3 missing-key: "do" of "open" is missing. Add it.',
    '5 unknown-key: "od" is not a key that entry 2 of "steps" of "pay" has. Remove it. Allowed: id, do.',
  ]);
  assert.deepEqual(judge('- id: pay\n  steps:\n    - {}\n', list), [
    '3 missing-key: "do" of entry 1 of "steps" of "pay" is missing. Add it.',
  ]);
  assert.deepEqual(judge('- steps: []\n', list), ['1 missing-key: "id" of entry 1 is missing. Add it.']);
});

test('a key at the top of a file is missing from the file, whatever its id', () => {
  assert.deepEqual(judge('id: a\n', z.strictObject({ id: z.string(), title: z.string() })), ['1 missing-key: "title" is missing. Add it.']);
});
