import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getPlainText, parseInlineText } from '../../../src/lib/inline-text.ts';

const lookup = { facts: new Map([['time', { value: '3–5 days' }]]), labels: new Map([['pay', { text: 'Pay Now' }]]) };

test('splits a text into words, facts and labels in order', () => {
  assert.deepEqual(parseInlineText('Select [pay]; it takes {time}.'), [
    { kind: 'text', text: 'Select ' },
    { kind: 'label', id: 'pay' },
    { kind: 'text', text: '; it takes ' },
    { kind: 'fact', id: 'time' },
    { kind: 'text', text: '.' },
  ]);
});

test('leaves text without references whole, and empty text empty', () => {
  assert.deepEqual(parseInlineText('No marks [Here] {at All}'), [{ kind: 'text', text: 'No marks [Here] {at All}' }]);
  assert.deepEqual(parseInlineText(''), []);
});

test('reads out values and names, and keeps unknown ids visible', () => {
  assert.equal(getPlainText('Select [pay]; it takes {time}.', lookup), 'Select Pay Now; it takes 3–5 days.');
  assert.equal(getPlainText('{gone} [lost]', lookup), '{gone} [lost]');
});
