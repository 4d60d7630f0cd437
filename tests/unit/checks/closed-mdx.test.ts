import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/content/problem.ts';
import { maxBodyCharacters, maxFileBytes, maxNesting } from '../../../src/content/allowed-markdown.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let folder = '';
const { category, slug } = describeArticle(0);
const article = `articles/${category}/${slug}.mdx`;
const guide = 'guides/send-parcel/overview.mdx';
const about = 'pages/about.mdx';

before(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'help-closed-')), 'content');
  await makeContent(folder);
});
after(() => rm(join(folder, '..'), { recursive: true }));

/** What the check says of a file with this text at its end; the file's name and line are left out. */
async function checkWith(file: string, text: string): Promise<string[]> {
  const path = join(folder, file);
  const old = await readFile(path, 'utf8');
  await writeFile(path, `${old}\n${text}\n`);
  const report = formatProblems(checkForBuild(await readContent(folder)))
    .split('\n')
    .filter(Boolean);
  await writeFile(path, old);
  const start = old.split('\n').length;
  return report.map((line) => {
    const [, place = '', found = 0, message = ''] = /^content\/(.*?):(\d+) (.*)$/.exec(line) ?? [];
    assert.equal(place, file);
    assert.ok(Number(found) >= start || /too-large|invalid-mdx/.test(message), line);
    return message;
  });
}

const nothingRuns = 'is read as a program, and nothing runs in a text.';
const remove = 'Remove it. A figure is written <Fact id="…" />, a brace \\{, a note to other writers {/* like this */}.';

const onlyWords = 'holds a paragraph, a list or a table, where only words can stand, without empty lines';
const stepsInstead = 'Write <Steps>, a numbered list, </Steps>';

/** What a writer may add to an article, and what the check says. */
const refused: [string, string][] = [
  ['{process.env.PATH}', `no-code: {process.env.PATH} ${nothingRuns} ${remove}`],
  ['Words {process.exit(0)} words.', `no-code: {process.exit(0)} ${nothingRuns} ${remove}`],
  ['It takes {parcel-time}.', `no-code: {parcel-time} ${nothingRuns} Write <Fact id="parcel-time" />.`],
  ['It takes {parcel-tme}.', `no-code: {parcel-tme} ${nothingRuns} Did you mean <Fact id="parcel-time" />?`],
  ['Select {send-parcel}.', `no-code: {send-parcel} ${nothingRuns} Write <Label id="send-parcel" />.`],
  ['{/* a */ process.exit(0) /* b */}', `no-code: {/* a */ process.exit(0) /* b */} ${nothingRuns} ${remove}`],
  ['{while (true) {}}', `no-code: {while (true) {}} ${nothingRuns} ${remove}`],
  [
    '## Costs {#a%b}',
    `no-code: {#a%b} ${nothingRuns} If it is the id of a heading, it has lowercase words joined by hyphens: {#what-it-costs}.`,
  ],
  ['<Table caption={process.env.PATH}>', `no-code: {process.env.PATH} ${nothingRuns} ${remove}`],
  [
    "import fs from 'node:fs'",
    `no-imports: "import fs from 'node:fs'" is read as a program, and an article imports and exports nothing. Remove the line.`,
  ],
  [
    'export const a = 1',
    'no-imports: "export const a = 1" is read as a program, and an article imports and exports nothing. Remove the line.',
  ],
  [
    'Words ~~struck~~.',
    'closed-markdown: struck-out text between ~ signs can\'t stand in a text. Remove the words. Write "about" for an approximate number.',
  ],
  ['![x](/x.png)', "closed-markdown: an image can't stand in a text. Say in words what it shows: pictures of screens go out of date."],
  [
    'Use `code`.',
    'closed-markdown: code in `backticks` can\'t stand in a text. Write it in **bold**, or use <Label id="…" /> for the name of a button.',
  ],
  [
    '```\nx\n```',
    "closed-markdown: a block of code can't stand in a text. Write it as a paragraph or a list; remove the ``` or the indentation.",
  ],
  ['> Words.', 'closed-markdown: a quotation can\'t stand in a text. Put the words into <Note type="info">, or write them as a paragraph.'],
  ['Words.\n\n---', "closed-markdown: a line across the page can't stand in a text. Start a part with a heading: ## What can go wrong."],
  ['# Title', 'closed-markdown: "Title" is a heading of level 1, but the title of the page is level 1. Write "## Title".'],
  ['##### Title', 'closed-markdown: "Title" is a heading of level 5, but levels go down to 3. Write "### Title".'],
  ['- [ ] Do it.', 'closed-markdown: a box to tick can\'t stand in a text. Write a plain list: "- words".'],
  ['Select [send-parcel].', 'label-as-text: [send-parcel] would be shown as it stands. Write <Label id="send-parcel" />.'],
  [
    '<Note type="danger">\n\nWords.\n\n</Note>',
    'attribute-value: "type" of <Note> is "danger". Take one of these. Allowed: info, tip, warning.',
  ],
  ['<Note typ="tip">\n\nWords.\n\n</Note>', 'unknown-attribute: <Note> has no "typ". Did you mean "type"? Allowed: type, short.'],
  ['<Note type="tip" onclick="x()">\n\nWords.\n\n</Note>', 'unknown-attribute: <Note> has no "onclick". Remove it. Allowed: type, short.'],
  ['<Advice>  </Advice>', 'wrong-content: <Advice> holds no words. Write <Advice>Ask first.</Advice>.'],
  ['<Advice>\n\nAsk first.\n\n</Advice>', `wrong-content: <Advice> ${onlyWords}. Write <Advice>Ask first.</Advice>.`],
  ['<Advice>\n\n- Ask.\n\n</Advice>', `wrong-content: <Advice> ${onlyWords}. Write <Advice>Ask first.</Advice>.`],
  ['Words <Fact /> words.', 'missing-attribute: <Fact> lacks "id". Write <Fact id="tt-arrival" />.'],
  [
    'Words <Fact id="" /> words.',
    'attribute-value: "id" of <Fact> is empty. Write <Fact id="tt-arrival" />, or leave it out where it is not needed.',
  ],
  ['<Steps id="more">\n\nWait.\n\n</Steps>', 'wrong-content: <Steps> holds no list. Write <Steps>, a numbered list, </Steps>.'],
  ['<Steps id="more" flow="send-parcel" />', 'attribute-value: <Steps> has "flow" and "id". Keep "flow": its steps have ids of their own.'],
  ['<Moment id="parcel-time">Wait</Moment>', 'misplaced-component: <Moment> stands outside <Timeline>. Put it inside.'],
  [
    '<Timeline caption="Times">\n\n<Moment id="parcel-time" />\n\n</Timeline>',
    'wrong-content: <Moment> holds no words. Write <Moment id="tt-arrival">The money arrives</Moment>.',
  ],
  [
    '<Table caption="Empty">\n\nWords.\n\n</Table>',
    'wrong-content: <Table> holds no table. Write <Table caption="Fees by way to pay">, a table, </Table>.',
  ],
  ['<Device name="app">\n\n1. Wait.\n\n</Device>', 'misplaced-component: <Device> stands outside <Steps>. Put it inside.'],
  [
    '<Steps id>\n\n1. Wait.\n\n</Steps>',
    `attribute-value: "id" of <Steps> is empty. ${stepsInstead}, or leave it out where it is not needed.`,
  ],
  [
    '<Table>\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n</Table>',
    'missing-attribute: <Table> lacks "caption". Write <Table caption="Fees by way to pay">, a table, </Table>.',
  ],
  ["Select <Label id='x'/>.", 'unknown-label: no label has the id "x". Add it to labels.yaml, or use one that is there.'],
  ['Select <Label id = "x" />.', 'unknown-label: no label has the id "x". Add it to labels.yaml, or use one that is there.'],
  ['Words {...props} words.', `no-code: {...props} ${nothingRuns} ${remove}`],
  ['<Label id="send-parcel">Words</Label>', 'wrong-content: <Label> holds words, which nobody would see. Write <Label id="pay" />.'],
];

for (const [text, expected] of refused) {
  test(`articles and guides refuse ${JSON.stringify(text.slice(0, 50))}`, async () => {
    assert.deepEqual(await checkWith(article, text), [expected]);
    assert.deepEqual((await checkWith(guide, text)).slice(-1), [expected]);
  });
}

test('a block of steps with an empty id is named', async () => {
  const expected =
    'attribute-value: "id" of <Steps> is empty. Write <Steps>, a numbered list, </Steps>, or leave it out where it is not needed.';
  assert.deepEqual(await checkWith(guide, '<Steps id="">\n\n1. Wait.\n\n</Steps>'), [expected]);
});

const programs = ['{process.env.PATH}', '{process.exit(0)}', "import fs from 'node:fs'", 'export const a = 1'];
const elements = [
  '<script src="/x.js" />',
  '<iframe src="/" />',
  '<img src="x" onerror="alert(1)" />',
  '<b>Words</b>',
  '<br />',
  '<>Words</>',
];

test('no page holds HTML, known to browsers or not', async () => {
  for (const file of [article, guide, about]) {
    for (const text of elements) assert.match((await checkWith(file, text)).join('\n'), /^unknown-component: [^\n]*$/, `${file}: ${text}`);
  }
});

test('a page about the site runs nothing, and has no components', async () => {
  for (const text of programs) assert.match((await checkWith(about, text)).join('\n'), /^no-(code|imports): [^\n]*$/, text);
  assert.deepEqual(await checkWith(about, '<Note>\n\nWords.\n\n</Note>'), [
    "unknown-component: <Note> can't stand in a page about the site. Write it in Markdown.",
  ]);
});

test('notes between writers are dropped, and hide nothing', async () => {
  assert.deepEqual(
    await checkWith(article, '{/* a note, with {braces} and <tags> */}\n\nWords {/* another\none */} words, and a \\{ brace.'),
    [],
  );
  assert.match((await checkWith(article, '<!-- a note -->')).join('\n'), /^invalid-mdx: "<!--" .*written \{\/\* like this \*\/\}\.$/);
});

test('a text too deep, too long or made to crash the parser gets a message', async () => {
  const deep = `more than ${maxNesting} things stand in each other here. Write a plain list.`;
  for (const text of ['> '.repeat(3000), '- '.repeat(3000), '<Note>'.repeat(60) + 'x' + '</Note>'.repeat(60)])
    assert.deepEqual(await checkWith(article, `${text}x`), [`too-deep: ${deep}`]);
  for (const text of [`{${'['.repeat(9000)}${']'.repeat(9000)}}`, `{${'x=>'.repeat(9000)}1}`, `words {${'('.repeat(20000)}`])
    assert.match(
      (await checkWith(article, text)).join('\n'),
      /^no-code: (?:[^\n]*…\} is read as a program|the brace before [^\n]*…" is not closed)[^\n]*$/,
    );
  assert.match((await checkWith(article, `export const a = ${'['.repeat(9000)}`)).join('\n'), /^no-imports: [^\n]*$/);
  assert.match(
    (await checkWith(article, 'word '.repeat(maxBodyCharacters))).join('\n'),
    /^invalid-mdx: the text has \d+ characters; at most/,
  );
  assert.match((await checkWith(about, ' '.repeat(maxFileBytes))).join('\n'), /^too-large: the file has \d+ bytes; at most [^\n]*$/);
});
