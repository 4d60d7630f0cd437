import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdxBody } from '../../../src/content/mdx-body.ts';

const html = "is HTML, which can't stand in a text. Write Markdown: **bold**, [words](/articles/pay-by-tt/), lists and headings.";
const address =
  'is an address in angle brackets. Remove "<" and ">"; sources go into the front matter, and links are [words](/articles/pay-by-tt/).';
const quotes = (name: string, tag: string, value: string) =>
  `the value of "${name}" in ${tag} has no straight quotes around it. Write ${name}="${value}".`;
const sign =
  'is read as the beginning of a tag. Say it in words, such as "less than" or "before"; a tag is written as in <Fact id="tt-arrival" />.';

/** What a writer types, and the one message. */
const mistakes: readonly [string, string][] = [
  ['It takes <3 days.', '"<3" is read as the beginning of a tag. Say it in words: "less than 3".'],
  ['It costs <US$5,000.', '"<US$5,000." is read as the beginning of a tag. Say it in words: "less than US$5,000".'],
  ['It takes <=2 days.', '"<=2" is read as the beginning of a tag. Say it in words: "at most 2".'],
  ['If a <b then.', `"<b" ${sign}`],
  ['Orders <-> Reviews', `"<->" ${sign}`],
  ['Write to <info@example.com>.', `<info@example.com> ${address}`],
  ['See <https://example.com/a>.', `<https://example.com/a> ${address}`],
  ['<Fact id=tt-meaning />', quotes('id', '<Fact>', 'tt-meaning')],
  ['<Fact id=“tt-meaning” />', quotes('id', '<Fact>', 'tt-meaning')],
  ['<Fact id=‘tt-meaning’ />', quotes('id', '<Fact>', 'tt-meaning')],
  ['<Fact id="tt-meaning” />', quotes('id', '<Fact>', 'tt-meaning')],
  ['<Fact id="tt-meaning />', quotes('id', '<Fact>', 'tt-meaning')],
  ['<Note type=tip>\n\nKeep it.\n\n</Note>', quotes('type', '<Note>', 'tip')],
  ['<Moment id="a" after=b>Words</Moment>', quotes('after', '<Moment>', 'b')],
  ['<Fact "tt-meaning" />', 'the tag <Fact> can\'t be read as it stands. Write <Fact id="tt-arrival" />.'],
  ['Words<br>more.', "<br> is HTML, which can't stand in a text. Begin a new paragraph with an empty line."],
  ['Words</br>more.', "<br> is HTML, which can't stand in a text. Begin a new paragraph with an empty line."],
  ['<b>Words', `<b> ${html}`],
  ['<img src="x">', `<img> ${html}`],
  ['<!-- note -->', '"<!--" begins no note here. A note to other writers is written {/* like this */}.'],
  ['</Note>', '</Note> closes nothing: no <Note> stands open above it. Remove it, or write the tag that begins it.'],
  ['<Note></Steps>', '</Steps> stands where <Note> is still open. Write </Note> before it.'],
  ['<Note type="tip">\n\nKeep it.', '<Note> is not closed below it. Write <Note type="tip">, words, </Note>.'],
  ['- <Note type="tip">\n- Keep it.', '<Note> is not closed in the item of the list. Write <Note type="tip">, words, </Note>.'],
  [
    '<Fact id="tt-meaning">',
    '<Fact> is not closed below it. Write a slash before its ">", or </Fact> after its words, as in <Fact id="tt-arrival" />.',
  ],
  [
    '<<<<<<< HEAD\nWords\n=======\nOthers\n>>>>>>> theirs',
    'a merge was left unfinished here. Keep the lines that are right, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
  ],
];

for (const [typed, expected] of mistakes) {
  test(`${JSON.stringify(typed)} is told in the words of writers, at its line`, () => {
    const found: string[] = [];
    parseMdxBody(`One.\n\n${typed}\n`, (line, rule, message) => found.push(`${line} ${rule}: ${message}`));
    assert.deepEqual(found, [`3 invalid-mdx: ${expected}`]);
  });
}
