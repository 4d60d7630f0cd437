import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillSentence, findRule, fits, listAnswers, readConditions, writeConditions } from '../../../src/lib/recommend.ts';

const rules = [{ when: { size: ['s', 'm'], speed: ['fast'] } }, { when: { size: ['l'] } }, { when: {} }];

test('conditions fit, do not fit, or are still open', () => {
  assert.equal(fits({ size: ['s'] }, { size: 's' }), true);
  assert.equal(fits({ size: ['s'], speed: ['fast'] }, { size: 'm' }), false);
  assert.equal(fits({ size: ['s'], speed: ['fast'] }, { size: 's' }), undefined);
});

test('the first rule that fits counts, and none while an open question can lead elsewhere', () => {
  assert.equal(findRule(rules, { size: 'm', speed: 'fast' }), rules[0]);
  assert.equal(findRule(rules, { size: 'l' }), rules[1]);
  assert.equal(findRule(rules, { size: 's', speed: 'slow' }), rules[2]);
  assert.equal(findRule(rules, { size: 's' }), undefined);
  assert.equal(findRule(rules, {}), undefined);
});

test('all ways to answer are walked', () => {
  const question = (id: string, ...answers: string[]) => ({ id, answers: answers.map((answer) => ({ id: answer })) });
  assert.deepEqual(listAnswers([question('a', '1', '2'), question('b', '3')]), [
    { a: '1', b: '3' },
    { a: '2', b: '3' },
  ]);
});

test('conditions come back from their attribute as they went', () => {
  for (const { when } of rules) assert.deepEqual(readConditions(writeConditions(when)), when);
});

test('a sentence leaves out what is not answered', () => {
  assert.equal(fillSentence('Send {size} {speed} today', { size: 'a box' }), 'Send a box today');
});
