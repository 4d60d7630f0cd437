import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from '../../../../src/content/document/html.ts';
import { toMarkdown } from '../../../../src/content/document/resolve.ts';
import { createArticle, createDocument, createLookup } from '../../../support/content.ts';

const lookup = createLookup({ fee: { value: 'US$2' }, time: { value: '3 days' } }, { pay: 'Pay' });

/** A body as its page has it, without marks and the elements of facts and advice. */
function show(body: string): string {
  const { blocks } = createDocument(createArticle('x').data, body);
  return blocks
    .map((block) => (block.kind === 'prose' ? toHtml(block.content, lookup) : ''))
    .join('')
    .replace(/<button[^>]*><\/button>|<\/?span[^>]*>|\u2060|\n/g, '');
}

test('components that stand among words are a paragraph where nothing else stands', () => {
  assert.equal(show('<Advice>Ask first.</Advice>\n\n- One\n'), '<p>Our advice: Ask first.</p><ul><li>One</li></ul>');
  assert.equal(show('<Fact id="time" />\n'), '<p>3 days</p>');
  assert.equal(show('<Label id="pay" />'), '<p><strong class="label-name" translate="no">Pay</strong></p>');
});

test('those of one paragraph stay together, with the spaces that the writer put between them', () => {
  const together = '<p>US$2 3 days</p>';
  assert.equal(show('<Fact id="fee" /> <Fact id="time" />'), together);
  assert.equal(show('<Fact id="fee" />\n<Fact id="time" />'), together);
  assert.equal(show('<Fact id="fee" /><Fact id="time" />'), '<p>US$23 days</p>');
  assert.equal(show('<Fact id="fee" />\n\n<Fact id="time" />'), '<p>US$2</p><p>3 days</p>');
});

test('an item of a list stays one line, a note has its paragraphs, and blocks stay blocks', () => {
  assert.equal(
    show('- <Advice>Ask.</Advice>\n- <Fact id="fee" /> <Fact id="time" />\n'),
    '<ul><li>Our advice: Ask.</li><li>US$2 3 days</li></ul>',
  );
  assert.match(show('<Note>\n\n<Fact id="fee" />\n\n- One\n\n</Note>'), /<p>US\$2<\/p><ul>/);
  assert.match(show('<Anchor id="old" />\n\nWords.'), /^<p>Words/);
});

test('Markdown has the same paragraphs', () => {
  const { blocks } = createDocument(createArticle('x').data, '<Fact id="fee" /> <Advice>Ask.</Advice>\n\n<Fact id="time" />\n');
  assert.deepEqual(
    blocks.map((block) => (block.kind === 'prose' ? toMarkdown(block.content, lookup) : '')),
    ['US$2 Our advice: Ask.\n\n3 days\n'],
  );
});
