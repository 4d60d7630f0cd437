import assert from 'node:assert/strict';
import type { RootContent } from 'mdast';
import { test } from 'node:test';
import type { StepBlock } from '../../../src/content/document/steps.ts';
import { splitFirstScreen } from '../../../src/view-models/body-view.ts';

const paragraph = (letters: number): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: 'a'.repeat(letters) }] });
const timeline: RootContent = { type: 'mdxJsxFlowElement', name: 'Timeline', attributes: [], children: [] };

/** How many pieces of the content stand on the first screen, and below it. */
function count(content: RootContent[], above = 0): [number, number] {
  const { first, rest } = splitFirstScreen([{ kind: 'prose', content }], above);
  const [one] = rest;
  return [first[0]?.content.length ?? 0, one?.kind === 'prose' ? one.content.length : 0];
}

test('the first screen holds words until it is full', () => {
  assert.deepEqual(count([paragraph(700), paragraph(700), paragraph(10)]), [2, 1]);
  assert.deepEqual(count([paragraph(100)]), [1, 0]);
});

test('what stands above the text takes room', () => {
  assert.deepEqual(count([paragraph(700), paragraph(700)], 1_200), [0, 2]);
});

test('what needs the late styles stands below it, wherever it is written', () => {
  assert.deepEqual(count([paragraph(10), timeline, paragraph(10)]), [1, 2]);
  assert.deepEqual(count([paragraph(10), { type: 'blockquote', children: [{ ...timeline }] }]), [1, 1]);
});

test('a page that begins with steps has no words on its first screen', () => {
  const steps: StepBlock = {
    kind: 'steps',
    id: 'steps',
    intro: [],
    groups: [],
    isNamed: false,
    hasPractice: false,
    follows: false,
    content: [],
  };
  assert.deepEqual(splitFirstScreen([steps], 0), { first: [], rest: [steps] });
});
