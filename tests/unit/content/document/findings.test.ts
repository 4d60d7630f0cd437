import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getNodeText } from '../../../../src/content/document/nodes.ts';
import type { Rich } from '../../../../src/content/document/component-node.ts';
import { listStepBlocks } from '../../../../src/content/document/document.ts';
import { createArticle, createDocument } from '../../../support/content.ts';
import { makeSteps } from '../../../support/make-steps.ts';

const { data } = createArticle('x');
const say = (content: Rich) => content.map(getNodeText).join(' ').trim();
const warn = (words: string) => `<Note type="warning">\n\n${words}\n\n</Note>\n\n`;
const steps = (id: string, words: string) => `<Steps id="${id}">\n\n1. Tap.\n2. ${words}\n\n</Steps>\n\n`;

test('a warning knows the step it stands in, and the procedure it stands before', () => {
  const body =
    warn('First.') +
    steps('one', `Pay.\n\n   ${warn('Within.').trimEnd().replaceAll('\n', '\n   ')}`) +
    warn('Between.') +
    '<Note type="tip">\n\nA tip.\n\n</Note>\n\n' +
    steps('two', 'End.') +
    warn('Last.');
  assert.deepEqual(
    createDocument(data, body).warnings.map(({ content, step, beforeBlock }) => [say(content), step, beforeBlock]),
    [
      ['First.', undefined, 0],
      ['Within.', 'one-step-2', 0],
      ['Between.', undefined, 1],
      ['Last.', undefined, undefined],
    ],
  );
});

test('a warning may have a short form, which is no part of its words', () => {
  const [long, plain] = createDocument(
    data,
    `<Note type="warning" short="Do not pay twice.">\n\nWait first.\n\n</Note>\n\n${warn('Last.')}`,
  ).warnings;
  assert.deepEqual([long?.short, say(long?.content ?? [])], ['Do not pay twice.', 'Wait first.']);
  assert.equal(plain?.short, undefined);
});

test('a warning of a flow stands before its step on each device', () => {
  const { warnings } = createDocument(
    data,
    'Words.\n\n<Steps flow="parcel" id="own" />\n',
    new Map([['parcel', makeSteps({ warning: 'Take care.' })]]),
  );
  assert.deepEqual(
    warnings.map(({ content, step, beforeBlock }) => [say(content), step, beforeBlock]),
    [
      ['Take care.', 'own-laptop-step-one', 0],
      ['Take care.', 'own-app-step-one', 0],
    ],
  );
});

test('a table has the caption around it, and its cells', () => {
  const table = (name: string) => `| ${name} | |\n| --- | --- |\n| c | d |\n\n`;
  const body = `${table('a')}<Table caption="Prices">\n\n${table('b')}</Table>\n\n<Table>\n\n${table('e')}</Table>\n`;
  assert.deepEqual(
    createDocument(data, body).tables.map(({ caption, head, rows }) => [caption, head.map(say), rows.map((row) => row.map(say))]),
    [
      [undefined, ['a', ''], [['c', 'd']]],
      ['Prices', ['b', ''], [['c', 'd']]],
      [undefined, ['e', ''], [['c', 'd']]],
    ],
  );
});

test('a heading names the steps right below it, and no others', () => {
  const body = `${steps('zero', 'a')}## One\n\nWords.\n\n${steps('one', 'a')}Words.\n\n${steps('two', 'a')}## Three\n\n${steps('three', 'a')}`;
  assert.deepEqual(
    listStepBlocks(createDocument(data, body)).map(({ id, heading, isNamed, ownHeading }) => [
      id,
      heading && say(heading),
      isNamed,
      ownHeading,
    ]),
    [
      ['zero', undefined, false, 'zero-steps'],
      ['one', 'One', true, undefined],
      ['two', 'One', false, 'two-steps'],
      ['three', 'Three', true, undefined],
    ],
  );
});

test('a section ends at the next heading of its rank or a higher one, and headings of one name have ids of their own', () => {
  const { sections } = createDocument(data, '## A b\n\none\n\n### A b\n\ntwo\n\n## C {#see}\n\nthree\n\n### D\n');
  assert.deepEqual(
    sections.map(({ id, depth, title, content }) => [id, depth, say(title), say(content)]),
    [
      ['a-b', 2, 'A b', 'one A b two'],
      ['a-b-1', 3, 'A b', 'two'],
      ['see', 2, 'C', 'three D'],
      ['d', 3, 'D', ''],
    ],
  );
});
