import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownTaken } from '../../../src/checks/rules/markdown-taken.ts';
import type { CheckContext } from '../../../src/checks/rule.ts';
import { parseMdxFile } from '../../../src/content/source-file.ts';

/** Lines and messages of a body that stands below three lines of front matter. */
function check(body: string): string[] {
  const source = parseMdxFile('a.mdx', `---\nid: 1\n---\n${body}\n`, []);
  const files = { articles: [{ source }], guides: [], pages: [] };
  return [...markdownTaken.check({ files } as unknown as CheckContext)].map(({ line, message }) => `${line} ${message}`);
}

const link = 'would be shown as it stands. Write a link without a space between its brackets: [words](/articles/…/).';
const bold = '"**" would be shown as it stands. Write ** right before and right after the bold words: **words**.';
const list = 'would be shown as it stands. Begin each item of a list with "- ", after an empty line.';
const heading = 'would be shown as it stands. Write a heading with a space after "#": ## Words.';

const mistakes: Record<string, readonly string[]> = {
  'Read [how] (/articles/x/) first.': [`4 "[how] (" ${link}`],
  'Read (how)[/articles/x/] first.': [`4 "(how)[" ${link}`],
  'Read [how](/articles/x/ first.': [`4 "](" ${link}`],
  'Read [[how]] first.': [`4 "[[" ${link}`],
  'This is **bold.': [bold.replace(/^/, '4 ')],
  'This is ** bold ** here.': [bold.replace(/^/, '4 ')],
  'This is ==marked== here.': ['4 "==marked==" would be shown as it stands. Write bold words as **words**.'],
  'Tap [my-alibab] there.': ['4 "[my-alibab]" would be shown as it stands. In a text, the name of a button is <Label id="…" />.'],
  'Wait &foo; now.': ['4 "&foo;" would be shown as it stands. Write the character itself.'],
  'Well done :smile: there.': ['4 ":smile:" would be shown as it stands. Say it in words.'],
  'TODO say more.': ['4 "TODO" would be shown as it stands. Finish the text, or leave a note to other writers: {/* like this */}.'],
  'Lorem ipsum dolor.': [
    '4 "Lorem ipsum" would be shown as it stands. Finish the text, or leave a note to other writers: {/* like this */}.',
  ],
  '##What it costs': [`4 "##" ${heading}`],
  'Words.\n#What it costs': [`5 "#" ${heading}`],
  'Ask for:\n• a photo\n• a video': [`5 "•" ${list}`, `6 "•" ${list}`],
  'Ask for:\n-a photo\n-a video': [`5 "-" ${list}`, `6 "-" ${list}`],
  '| a | b |\n| c | d |': [
    '4 "|" would be shown as it stands. Put a line "| --- | --- |" below the head of the table, and an empty line above it.',
    '5 "|" would be shown as it stands. Put a line "| --- | --- |" below the head of the table, and an empty line above it.',
  ],
  '::: note\nWords.': ['4 ":::" would be shown as it stands. Put the words into <Note type="info">.'],
  '- One.\n- Two **bold.': [bold.replace(/^/, '5 ')],
  '## ': ['4 the heading has no words. Write them after "## ", or remove the line.'],
  'What it costs\n---': ['4 the line below "What it costs" makes it a heading. Write "## What it costs", or remove that line.'],
  '## Cost\n\nWords.\n\n### Cost\n\nWords.': ['8 "Cost" is a heading of this page twice. Say in each what its part is about.'],
  '| a | b |\n| --- | --- |\n| c |\n| d | e |\n| f | g | h |': [
    '6 the row has 1 cells, and the head of the table 2. Give each row as many.',
    '8 the row has 3 cells, and the head of the table 2. Give each row as many.',
  ],
};

for (const [body, expected] of Object.entries(mistakes)) {
  test(`Markdown that was not taken is named: ${JSON.stringify(body)}`, () => assert.deepEqual(check(body), expected));
}

test('Markdown that was taken, and signs that mean themselves, are left alone', () => {
  for (const body of [
    '## Cost\n\nPay [now](/articles/x/), **bold**, *so*. It costs US$5 (see [there](#cost)).',
    '1. Tap **Pay**.\n2. Wait.\n\n- One\n- Two',
    'Goods (EXW) [see](/a/) and 5 x 4 - 3. Ask at 10:30: it is open. A & B; C.',
    '| a | b |\n| --- | --- |\n| c | d |',
    'Words <Fact id="x" />-based, <Label id="y" /> | <Label id="z" />',
    'Words {/* TODO ** [x] */} here.',
  ])
    assert.deepEqual(check(body), [], body);
});
