import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../../src/content/read-yaml.ts';

/** What a writer types as the second line of a file and those below it, and what the one message says, with its line. */
const mistakes: readonly [string, string][] = [
  [
    'title: T/T: how do I pay?',
    '2 the text "T/T: how do I pay?" holds a colon and a space. Put quotes around the whole text: title: "T/T: how do I pay?".',
  ],
  [
    'title: Say "no": why?',
    `2 the text "Say "no": why?" holds a colon and a space. Put quotes around the whole text: title: 'Say "no": why?'.`,
  ],
  ['title: words:', '2 the text "words:" holds a colon and a space. Put quotes around the whole text: title: "words:".'],
  ...['@', '`', '%', '!', '>', '|', '- ', '? ', '& ', ','].map((sign): [string, string] => [
    `title: ${sign}how`,
    `2 the text begins with "${sign.trim()}", which is a sign of the notation. Put quotes around the whole text: title: "${sign}how".`,
  ]),
  ['title: #c2410c', '2 "title" is empty: "#" begins a note. Put quotes around the text: title: "#c2410c".'],
  ['title: [Q] how?', '2 the text begins with "[", which begins a list of values. Put quotes around the whole text: title: "[Q] how?".'],
  [
    'title: {tt-meaning} so',
    '2 the text begins with "{", which begins a list of values. Put quotes around the whole text: title: "{tt-meaning} so".',
  ],
  ['title: [a, b', '2 the "[" of [a, b is not closed. Write "]" after the last value.'],
  ['title: { a: 1', '2 the "{" of { a: 1 is not closed. Write "}" after the last value.'],
  ['title: "How do I pay?', '2 the quote " at the beginning of "How do I pay? is not closed. Put " after the last letter of the text.'],
  ["title: 'How do I pay?", "2 the quote ' at the beginning of 'How do I pay? is not closed. Put ' after the last letter of the text."],
  ['title: "How" do I?', `2 the text ends at its second ", and "do I?" follows. Put quotes around the whole text: title: '"How" do I?'.`],
  ["title: 'It's so'", `2 the text ends at its second ', and "s so'" follows. Put quotes around the whole text: title: "It's so".`],
  [
    'title: “T/T: how?”',
    '2 the quotes of “T/T: how?” are curly, and curly quotes count as letters. Put quotes around the whole text: title: "T/T: how?".',
  ],
  ['title: "a\\d"', '2 the text holds a "\\" that stands for no sign. Write "\\\\" to show one, or remove it.'],
  ['title:words here', '2 a space is missing after "title:". Write: title: words here'],
  ['title:\u00a0words here', '2 the space after the colon is a special one. Delete it, and type a space.'],
  ['title: a\ntitle: b', '3 the key "title" stands twice in one place. Keep the line that is right, and remove the other.'],
  ['title: a\n\tmore: b', '3 the line begins with a tab. Begin it with spaces: two for each level.'],
  ['title: a\n---\nb: c', '3 a line "---" divides the text, and nothing below it is read. Remove the line "---".'],
  [
    'title How do I pay?',
    '2 "title How do I pay?" has no key. Begin it with a key, a colon and a space; or put it at the end of the line above.',
  ],
  [
    'title: a\n  more: b',
    '3 "more: b" begins after 2 spaces, and what stands above it after 0. Begin all keys of one thing in the same column, and all "- " of one list.',
  ],
  [
    'd:\n  - a: 1\n     b: 2',
    '4 "b: 2" begins after 5 spaces, and what stands above it after 4. Begin all keys of one thing in the same column, and all "- " of one list.',
  ],
  [
    'd:\n  - a\n - b',
    '4 "- b" begins after 1 spaces, and what stands above it after 4. Begin all keys of one thing in the same column, and all "- " of one list.',
  ],
  [
    '<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> theirs',
    '2 a merge was left unfinished here. Keep the lines that are right, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
  ],
];

for (const [typed, expected] of mistakes) {
  test(`${JSON.stringify(typed)} is told in the words of writers, once`, () => {
    const { faults, lines } = readYaml(`id: 1\n${typed}\nlist:\n  - name: a\n    asOf: "2020"\n`);
    assert.deepEqual(
      faults.map(({ offset, reason, advice }) => `${lines.linePos(offset).line} ${reason}. ${advice}`),
      [expected],
    );
  });
}

test('what YAML allows is left alone', () => {
  for (const text of [
    'a: "T/T: how?"',
    'a: https://example.com/x:y',
    'a: it’s 5:30',
    'a: &x [1, 2]\nb: *x',
    'a: |\n  b: c: d\n  # e',
    'a: >-\n  words',
    'a: # note\n  - b',
    'a:\n- b\n- c',
    'a: [b, "c: d"] # note',
    "a: 'it''s'",
    'a: "x" # note',
  ])
    assert.deepEqual(readYaml(`id: 1\n${text}\n`).faults, [], text);
});

test('words of the library reach nobody', () => {
  for (const text of [
    '- a: b\n c: d',
    'a: b\n- c',
    '}',
    ']: x',
    'a:\n  - b\n  c: d',
    'a: "b\nc: d',
    '? a\n b',
    'a: {b: c, d',
    ': :',
    'a b\nc d\ne: f',
  ])
    for (const { reason, advice } of readYaml(text).faults)
      assert.doesNotMatch(`${reason} ${advice}`, /mapping|sequence|scalar|token|implicit|compact|collection|parseAll|YAML/i, text);
});
