import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxNesting } from '../../../src/content/allowed-markdown.ts';
import { getNodeText } from '../../../src/content/document/nodes.ts';
import { parseMdxBody } from '../../../src/content/mdx-body.ts';

/** A body as it was read: its words, its programs with their lines, and what was reported. */
function read(body: string) {
  const reported: string[] = [];
  const { tree, code } = parseMdxBody(body, (line, rule, message) => reported.push(`${line} ${rule}: ${message}`));
  return { words: getNodeText(tree).trim(), code: code.map(({ kind, text, line }) => `${line} ${kind}: ${text}`), reported };
}

test('what would run is taken out and listed with its line, and the words around it stay', () => {
  assert.deepEqual(read('One {a} two.\n\n{b\n + {c: 1}.c}\n\nThree {d}{e}.\n'), {
    words: 'One two. Three .',
    code: ['1 expression: a', '3 expression: b\n + {c: 1}.c', '6 expression: d', '6 expression: e'],
    reported: [],
  });
  assert.deepEqual(read('import a from "a"\nexport const b = 1\n\nWords of an important export.\n'), {
    words: 'Words of an important export.',
    code: ['1 import: import a from "a"', '2 import: export const b = 1'],
    reported: [],
  });
  assert.deepEqual(read('Words.\n\nimporting goods, exported by import\n').code, []);
  assert.deepEqual(read('Words that import\nimport').code, ['2 import: import']);
});

test('a brace that nobody closes takes the rest of its line with it, and what follows is read', () => {
  assert.deepEqual(read('One {two {three} four.\n\nFive {six}.'), {
    words: 'One Five .',
    code: ['1 open: two {three} four.', '3 expression: six'],
    reported: [],
  });
  assert.deepEqual(read('One {').code, ['1 open: ']);
  assert.deepEqual(read('{/* todo */\n\nTwo.'), { words: 'Two.', code: ['1 open: /* todo */'], reported: [] });
});

test('comments are dropped, hide nothing that follows, and move no line', () => {
  assert.deepEqual(read('One {/* a\n b */} two { /* {c} */ } three {d}.\n\n{/**/}\n{e}'), {
    words: 'One two three .',
    code: ['2 expression: d', '5 expression: e'],
    reported: [],
  });
  assert.equal(read('Words{/* a */}, and{ /* b */ }.').words, 'Words, and.');
  assert.deepEqual(read('{/* a */ b}').code, ['1 expression: /* a */ b']);
  assert.deepEqual(read('{/* a */ b /* c */}').code, ['1 expression: /* a */ b /* c */']);
});

test('an escaped brace is a sign, and the id of a heading no program', () => {
  assert.deepEqual(read('A \\{brace} \\\\{a}.\n\n## Cost {#what-it-costs-2}\n'), {
    words: 'A {brace} \\. Cost',
    code: ['1 expression: a'],
    reported: [],
  });
  for (const id of ['{#A}', '{#a--b}', '{#a-}', '{#}', '{#a b}', '{# a}']) assert.equal(read(`## Cost ${id}\n`).code.length, 1, id);
});

test('what can’t be read is reported once, at its line, without what only the parser knows', () => {
  const reported = (body: string) => read(body).reported;
  assert.match(reported('One.\n\n<Note>\n\nTwo.\n').join('\n'), /^3 invalid-mdx: <Note> is not closed below it\. Write <Note [^\n]*$/);
  for (const body of ['a <b', '<Note type="a\n', '<1 />', '\n\n<Note *>', '<$', '<', 'x <\ny'])
    for (const message of reported(body)) assert.doesNotMatch(message, /mdx-jsx|Unexpected|character|Expected|JSX|U\+/, body);
  assert.equal(read('<Note>\n\nTwo.\n').words, '');
  // A program comes first: without it, a tag may be none.
  assert.deepEqual(reported('<Note type={a\n'), []);
});

test('things stand in each other up to a depth, and not deeper', () => {
  const nest = (depth: number) => `One.\n\n${Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')}\n`;
  // A list and its item are two, and its words two more.
  const deepest = (maxNesting - 2) / 2;
  assert.deepEqual(read(nest(deepest)).reported, []);
  assert.deepEqual(read(nest(deepest + 1)).reported, [
    `${deepest + 3} too-deep: more than ${maxNesting} things stand in each other here. Write a plain list.`,
  ]);
  assert.equal(read(nest(deepest + 1)).words, '');
});
