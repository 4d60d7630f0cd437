import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { getNodeText, heading, isPhrasing, link, listOf, paragraph, text, toBlocks } from '../../../../src/content/document/nodes.ts';
import { parseBody } from '../../../support/content.ts';

const image: Nodes = { type: 'image', url: '/a.png', alt: 'A' };

test('words of a block are text, marks, links, code, breaks and components among them', () => {
  const [words] = parseBody('Text **strong** *emphasis* [link](/a/) `code` <Fact id="a" />\\\nend\n').children;
  assert.ok(words && 'children' in words);
  assert.deepEqual(
    words.children.filter((node) => !isPhrasing(node)),
    [],
  );
  assert.deepEqual([...new Set(words.children.map(({ type }) => type))].toSorted(), [
    'break',
    'emphasis',
    'inlineCode',
    'link',
    'mdxJsxTextElement',
    'strong',
    'text',
  ]);
  assert.deepEqual([words, listOf([]), heading(2, 'a'), ...parseBody('<Note />\n').children].map(isPhrasing), [false, false, false, false]);
});

test('words among blocks become paragraphs of their own, spaces between blocks become nothing', () => {
  const one = paragraph([text('One.')]);
  const list = listOf([[text('a')]]);
  assert.deepEqual(toBlocks([text('Words '), link('here', '/a/'), one, text('Last.')]), [
    paragraph([text('Words '), link('here', '/a/')]),
    one,
    paragraph([text('Last.')]),
  ]);
  assert.deepEqual(toBlocks([text(''), one, text(''), list, text('')]), [one, list]);
  assert.deepEqual(toBlocks([]), []);
});

test('blocks, items and cells are read with a space between them, words as they were typed', () => {
  const read = (body: string) => getNodeText(parseBody(body));
  assert.equal(read('One.\n\nTwo  **bold** [link](/a/).\n'), 'One. Two bold link.');
  assert.equal(read('- a\n\n  b\n- c\n'), 'a b c');
  assert.equal(read('> a\n>\n> b\n'), 'a b');
  assert.equal(read('| a | b |\n| --- | --- |\n| c | d |\n'), 'a b c d');
  assert.equal(read('<Note>\n\na\n\nb\n\n</Note>\n'), 'a b');
  assert.equal(read('un**bold**ed\n'), 'unbolded');
  assert.equal(read('one\\\ntwo\nthree\n'), 'one two three');
  assert.equal(read('a `code` b\n'), 'a code b');
});

test('what has no words says nothing', () => {
  assert.equal(getNodeText(image), '');
  assert.equal(getNodeText(paragraph([text('a'), image, text('b')] as never)), 'ab');
  assert.equal(getNodeText({ type: 'thematicBreak' }), '');
});

test('a list and a heading have the form that Markdown gives them', () => {
  const item = (words: string) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  });
  assert.deepEqual(listOf([[text('a')], [text('b')]]), { type: 'list', spread: false, children: [item('a'), item('b')] });
  assert.deepEqual(heading(2, 'a'), { type: 'heading', depth: 2, children: [{ type: 'text', value: 'a' }] });
});
