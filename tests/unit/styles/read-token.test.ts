import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readColour } from '../../../src/styles/read-token.ts';

test('colours of the tokens can be read for pictures, in both designs and for any accent', () => {
  assert.equal(readColour('color-page', 'light'), '#fffdfb');
  assert.equal(readColour('color-page', 'dark'), '#171412');
  assert.equal(readColour('color-on-accent', 'light'), '#ffffff');
  assert.notEqual(readColour('color-accent', 'light', '#1a56db'), readColour('color-accent', 'light', '#c2410c'));
  for (const name of ['color-hero', 'color-accent', 'color-accent-surface', 'color-link', 'color-focus'])
    for (const scheme of ['light', 'dark'] as const) assert.match(readColour(name, scheme, '#c2410c'), /^#[0-9a-f]{6}$/);
});

test('an unknown colour is said', () => {
  assert.throws(() => readColour('color-none', 'light'), /is no colour that can be read/);
});
