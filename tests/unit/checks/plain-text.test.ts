import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../src/checks/rules/plain-text.ts';
import type { CheckContext } from '../../../src/checks/rule.ts';
import { parseYamlFile } from '../../../src/content/source-file.ts';

type Kind = 'articles' | 'flows' | 'comparisons' | 'facts' | 'labels' | 'glossary' | 'categories' | 'site' | 'notCovered' | 'pages';

/** What the rule says of one file of a kind. */
function check(kind: Kind, text: string): string[] {
  const source = parseYamlFile('a.yaml', text, []);
  const file = { source, known: source.data };
  const empty = { articles: [], guides: [], pages: [], flows: [], comparisons: [], facts: [] };
  const own = Array.isArray((empty as Record<string, unknown>)[kind]) ? [file] : file;
  return [...plainText.check({ files: { ...empty, [kind]: own } } as unknown as CheckContext)].map(
    ({ line, message }) => `${line} ${message}`,
  );
}

const plain = 'is not replaced here: the field holds plain words. Write out what is meant.';
const stars = 'is shown as it stands. Remove the stars: nothing is bold here.';
const tag = 'is shown as it stands. Remove the tag, and keep the words.';
const value = 'is not replaced here. Only {value} is: it stands for the value of the fact.';
const both = 'is shown as it stands. A figure is {its-id} and the name of a button [its-id]: lowercase words joined by hyphens.';

const mistakes: readonly [Kind, string, string][] = [
  ['articles', 'title: How do I **pay** now?', `1 "**pay**" ${stars}`],
  ['articles', 'title: How do I <b>pay</b> now?', `1 "<b>" ${tag}`],
  [
    'articles',
    'title: “How do I pay?”',
    '1 "“How do I pay?”" is shown as it stands. Curly quotes are shown. Use straight quotes around the whole text, or none.',
  ],
  ['articles', 'title: See {tt-meaning} now', `1 "{tt-meaning}" ${plain}`],
  ['articles', 'shortTitle: Pay [my-alibaba]', `1 "[my-alibaba]" ${plain}`],
  ['articles', 'shortAnswer: It takes <Fact id="tt" />.', `1 "<Fact id="tt" />" ${tag}`],
  ['articles', 'shortAnswer: It takes {TT Time}.', `1 "{TT Time}" ${both}`],
  ['articles', 'shortAnswer: It takes {tt-time.', `1 "{" ${both}`],
  ['articles', 'reply: Tap __Pay__ first.', `1 "__Pay__" ${stars}`],
  ['articles', 'cannotIf:\n  - who: You pay *late*\n    instead: Ask.', `2 "*late*" ${stars}`],
  ['articles', 'changes:\n  - what: It is {new-fee} now.', `2 "{new-fee}" ${plain}`],
  [
    'flows',
    'steps:\n  - laptop:\n      do: Open [the orders](/articles/x/).',
    '3 "[the orders](/articles/x/)" is shown as it stands. Write the words alone: a link stands in the text below the front matter, or in a field for it.',
  ],
  ['flows', 'title: Open **your** orders', `1 "**your**" ${stars}`],
  ['flows', 'steps:\n  - title: Pay {fee}', `2 "{fee}" ${plain}`],
  ['facts', '- id: a\n  value: "3 &nbsp; days"', '2 "&nbsp;" is shown as it stands. Write the character itself.'],
  ['facts', '- id: a\n  statement: It is `so`.', '2 "`so`" is shown as it stands. Remove the backticks.'],
  ['facts', '- id: a\n  value: "{tt-meaning}"', `2 "{tt-meaning}" ${plain}`],
  ['labels', '- id: a\n  text: <b>Pay</b>', `2 "<b>" ${tag}`],
  ['labels', '- id: a\n  where: Pay [y]', `2 "[y]" ${plain}`],
  ['glossary', '- id: a\n  definition: A word {no-fact}.', `2 "{no-fact}" ${plain}`],
  ['glossary', '- id: a\n  alsoKnownAs: ["**AWB**"]', `2 "**AWB**" ${stars}`],
  ['categories', '- summary: X {tt-meaning} b.', `1 "{tt-meaning}" ${plain}`],
  ['categories', '- groups:\n    - title: "# Pay"', '2 "# " is shown as it stands. Remove the sign, and keep the words.'],
  ['site', 'description: For ~~all~~ buyers', '1 "~~all~~" is shown as it stands. Remove the signs, and keep the words.'],
  ['notCovered', '- say: We do not know {that}.', `1 "{that}" ${plain}`],
  ['pages', 'title: About {us}', `1 "{us}" ${plain}`],
  ['comparisons', 'rows:\n  - note: { fact: a, text: "up to {valeu}" }', `2 "{valeu}" ${value}`],
  ['comparisons', 'rows:\n  - title: Card {fee}', `2 "{fee}" ${plain}`],
];

for (const [kind, text, expected] of mistakes) {
  test(`${kind}: ${JSON.stringify(text)} is told`, () => assert.deepEqual(check(kind, text), [expected]));
}

test('what a field replaces, and signs that mean themselves, are left alone', () => {
  for (const [kind, text] of [
    [
      'articles',
      'shortAnswer: It takes {tt-time}; select [pay].\nqueries: ["what is {x} <b>"]\nsources: [{ name: "A [draft] <1>", url: "https://e.com/a*b*c" }]',
    ],
    ['articles', 'title: How is 5 > 3 at US$5*?'],
    ['facts', '- value: Orders > Reviews\n  statement: "Q & A: 2 < 3, and 2*3*4."\n  sources: ["https://e.com/?a=1&lang;b=[x]"]'],
    ['flows', 'steps:\n  - laptop: { do: "Select [pay] for {fee}.", see: "[menu] > [pay]" }\n    choices: [{ title: "Select [pay]" }]'],
    ['comparisons', 'rows: [{ note: { fact: a, text: "up to {value}" } }]\nrecommender: { sentence: "You pay by {card}" }'],
    ['labels', '- text: Pay (US$) — “now”'],
  ] as const)
    assert.deepEqual(check(kind, text), [], text);
});
