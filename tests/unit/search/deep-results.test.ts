import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAnswerFiles, buildQuestionFile } from '../../../src/search/engine/build-files.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { aliases, createPage } from './make-index.ts';

const pages = [
  createPage(1, 'pay-by-wire', 'How do I pay by wire transfer?', ['upload the receipt of a wire', 'bank fee'], {
    parts: [
      ['step-1', 'Open the order.'],
      ['step-2', 'Keep the lantern.', 'Do not confirm the wire'],
      ['step-3', 'Select Send, then upload it as a picture.', 'Send the receipt'],
      ['costs', 'What it costs', 'Bank Fee'],
    ],
  }),
  createPage(2, 'confirm-wire', 'How do I confirm a wire?', ['confirm the wire'], {
    parts: [
      ['step-1', 'Keep the wire.', 'Do not confirm the wire'],
      ['step-2', 'Select Confirm wire.'],
    ],
  }),
];
const file = buildQuestionFile(pages, aliases, { mostAskedHrefs: [], contact: ['Ask', '/'], classifiers: [], references: [], themes: [] });
const engine = createEngine({
  load: (name) =>
    name === 'questions.json'
      ? Promise.resolve(file)
      : name === 'answers-0.json'
        ? Promise.resolve(buildAnswerFiles(pages)[0])
        : Promise.reject(new Error(name)),
});
const ask = async (query: string) => (await (await engine.search(query)).load(0, 1))[0];

test('who asks where something is done is led to the step, by its text or its title', async () => {
  assert.deepEqual((await ask('where do I upload the receipt of the wire'))?.asked, {
    href: '/articles/pay-by-wire/#step-3',
    title: 'Select Send, then upload it as a picture.',
  });
  assert.equal(
    (await ask('which button confirms the wire'))?.asked?.href,
    '/articles/confirm-wire/#step-2',
    'not the step that forbids it',
  );
});

test('who asks for no place is led to the page', async () => {
  assert.equal((await ask('upload receipt of wire'))?.asked, undefined);
  assert.equal((await ask('where is the wire'))?.asked, undefined);
});

test('a section is found by the words of its table', async () => {
  assert.deepEqual((await ask('bank fee'))?.parts, [{ href: '/articles/pay-by-wire/#costs', title: 'What it costs' }]);
});
