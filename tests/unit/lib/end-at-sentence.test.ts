import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endAtSentence } from '../../../src/lib/end-at-sentence.ts';

test('a text ends with a whole sentence, as many as fit', () => {
  assert.equal(endAtSentence('One. Two. Three.', 9), 'One. Two.');
  assert.equal(endAtSentence('One. Two. Three.', 100), 'One. Two. Three.');
  assert.equal(endAtSentence('Pay by T/T. It costs US$ 1.50. Done.', 30), 'Pay by T/T. It costs US$ 1.50.');
});

test('the first sentence stays whole, and no text stays none', () => {
  assert.equal(endAtSentence('This is longer than it may be. More.', 10), 'This is longer than it may be.');
  assert.equal(endAtSentence('', 10), '');
});
