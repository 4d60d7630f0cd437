import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listBold, resolve, toMarkdown, toText } from '../../../../src/content/document/resolve.ts';
import { createLookup, parseBody } from '../../../support/content.ts';

const lookup = createLookup({ time: { value: '3 days' } }, { pay: 'Pay Now' });

const parse = (body: string) => parseBody(body).children;

/** A body as Markdown, and as one line. */
const write = (body: string) => toMarkdown(parse(body), lookup);
const read = (body: string) => toText(parse(body), lookup);

test('links of the site become whole addresses, others stay', () => {
  assert.equal(
    write('[a](/articles/a/), [b](https://b.example/), [c](#c)'),
    '[a](https://help.example/articles/a/), [b](https://b.example/), [c](#c)\n',
  );
});

test('an element that is no component of writers gives what stands in it, on lines of its own and among words', () => {
  assert.equal(write('A <Unknown>few</Unknown> words.\n\n<Other>\n\nA block.\n\n</Other>\n'), 'A few words.\n\nA block.\n');
  assert.equal(write('<>\n\nA nameless one.\n\n</>\n'), 'A nameless one.\n');
});

test('bold within bold is bold once, and only there', () => {
  assert.equal(write('**Select <Label id="pay" /> now.** Then <Label id="pay" />.\n'), '**Select Pay Now now.** Then **Pay Now**.\n');
  assert.equal(write('**a [b **c**](/d/)**\n'), '**a [b c](https://help.example/d/)**\n');
  assert.deepEqual(listBold(parse('**One** and <Label id="pay" />.\n\n> **In a quotation**\n'), lookup), [
    'One',
    'Pay Now',
    'In a quotation',
  ]);
});

test('an anchor leaves nothing behind: no space at the end of a paragraph, a heading or a cell', () => {
  assert.equal(write('Words <Anchor id="a" />\n\n## Heading <Anchor id="b" />\n'), 'Words\n\n## Heading\n');
  assert.match(
    write('| A <Anchor id="c" /> | B |\n| --- | --- |\n| c <Anchor id="d" /> | d |\n'),
    /^\| A\s+\| B\s+\|\n.*\n\| c\s+\| d\s+\|$/m,
  );
  assert.deepEqual(
    resolve(parse('**Bold** <Anchor id="a" />\n'), lookup).map((node) => 'children' in node && node.children.map(({ type }) => type)),
    [['strong']],
  );
  assert.equal(write('Words <Anchor id="a" /> and *more*\n'), 'Words  and *more*\n');
});

test('one line has a space between blocks, none within words, and none at its ends', () => {
  assert.equal(read('One,\n\n- two\n- **three**\n\n> four\n'), 'One, two three four');
  const [words] = parse('A**b***c*[d](/d/)`e`\\\nf <Fact id="time" />.\n');
  assert.ok(words?.type === 'paragraph');
  assert.equal(toText(words.children, lookup), 'Abcde f 3 days.');
});

test('notes between writers and programs are in no output', () => {
  assert.equal(read('Words {/* a note */} here.\n\n{/* another */}\n'), 'Words here.');
  const code = [{ type: 'mdxFlowExpression', value: 'a' } as never, { type: 'html', value: '<b>' } as const];
  assert.deepEqual(resolve(code, lookup), []);
});
