import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFlowIntro, buildFlowSteps, toList } from '../../../../src/content/document/flow-steps.ts';
import type { Rich } from '../../../../src/content/document/component-node.ts';
import { getNodeText } from '../../../../src/content/document/nodes.ts';
import { formatMarkdown } from '../../../../src/content/document/resolve.ts';
import { getLanguage } from '../../../../src/language/language.ts';
import { makeSteps } from '../../../support/make-steps.ts';

const { phrases } = getLanguage('en');
const say = (content: Rich | undefined) => content?.map(getNodeText).join(' ');
const choices = [
  { id: 'left', title: 'I go left', next: 'two' },
  { id: 'right', title: 'I go right', next: 'one' },
  { id: 'app', title: 'I go by app', next: 'two', devices: ['app'] },
];

test('a step of a flow has its anchors, those it had before, and its number', () => {
  const flow = makeSteps({ formerIds: ['old', 'older'] });
  assert.deepEqual(
    buildFlowSteps(flow, 'laptop', 'own-laptop-').map(({ anchor, formerAnchors, number, title }) => [anchor, formerAnchors, number, title]),
    [
      ['own-laptop-step-one', ['own-laptop-step-old', 'own-laptop-step-older'], 1, 'To one'],
      ['own-laptop-step-two', [], 2, 'To two'],
    ],
  );
});

test('a step that a device does not have is not one of its steps, and the others keep their numbers', () => {
  const flow = makeSteps({ app: undefined });
  assert.deepEqual(
    buildFlowSteps(flow, 'app', '').map(({ anchor, number }) => [anchor, number]),
    [['step-two', 2]],
  );
});

test('each choice of a device is a way on, with the number of its step', () => {
  const flow = makeSteps({ next: undefined, choices, explain: 'Both are fine.' });
  const [laptop] = buildFlowSteps(flow, 'laptop', 'a-');
  assert.deepEqual(
    laptop?.ways.map(({ title, ...way }) => [say(title), way]),
    [
      ['I go left', { choice: 'left', next: 'two', anchor: 'a-step-two', number: 2 }],
      ['I go right', { choice: 'right', next: 'one', anchor: 'a-step-one', number: 1 }],
    ],
  );
  assert.equal(say(laptop.explain), 'Both are fine.');
  assert.equal(buildFlowSteps(flow, 'app', '')[0]?.ways.length, 3);
});

test('where a device has one way only there is nothing to choose, and nothing to explain', () => {
  const own = [
    { id: 'left', title: 'I go left', next: 'two', devices: ['laptop'] },
    { id: 'app', title: 'I go by app', next: 'two' },
  ];
  const flow = makeSteps({ next: undefined, choices: own, explain: 'Both are fine.' });
  const [app] = buildFlowSteps(flow, 'app', '');
  assert.deepEqual([app?.ways, app?.explain], [[], undefined]);
  assert.equal(say(buildFlowSteps(flow, 'laptop', '')[0]?.explain), 'Both are fine.');
  assert.equal(buildFlowSteps(makeSteps({ explain: 'x' }), 'app', '')[0]?.explain, undefined);
});

test('a step as a list item says what to know before, what to do, the ways on, the end, and what can go wrong', () => {
  const flow = makeSteps({
    warning: 'It is final.',
    next: undefined,
    choices,
    explain: 'Both are fine.',
    troubles: [
      { id: 'a', when: 'Nothing', do: 'Wait.', article: 'known' },
      { id: 'b', when: 'More', do: 'Ask.', article: 'unknown' },
    ],
  });
  const list = toList(buildFlowSteps(flow, 'laptop', ''), phrases, new Map([['known', 'A title']]));
  const lines = formatMarkdown([list])
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim());
  assert.deepEqual(lines, [
    '1. **Warning:** It is final.',
    'Do one.',
    'Which is true for you?',
    '- I go left: go on with step 2',
    '- I go right: go on with step 1',
    'Both are fine.',
    'Looks different?',
    '- Nothing. Wait. [A title](/articles/known/)',
    '- More. Ask. [unknown](/articles/unknown/)',
    '2. Do two.',
    'What happens next:',
    '- It is done.',
  ]);
});

test('before a flow stands what to know, then what to have, and nothing where there is nothing', () => {
  const write = (flow: object) => formatMarkdown(buildFlowIntro(makeSteps({}, flow), phrases));
  assert.equal(
    write({ notice: 'It has ended.', before: ['An account.', 'A card.'] }),
    `> It has ended.\n\n${phrases.flowBefore}:\n\n- An account.\n- A card.\n`,
  );
  assert.equal(write({ before: ['A card.'] }), `${phrases.flowBefore}:\n\n- A card.\n`);
  assert.equal(write({ notice: 'It has ended.' }), '> It has ended.\n');
  assert.equal(write({}), '');
});
