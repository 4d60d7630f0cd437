import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../../src/lib/decode-text.ts';

test('parts of addresses are decoded, and what is no encoding stays as it is', () => {
  assert.equal(decodeText('caf%C3%A9%20x'), 'café x');
  for (const text of ['', '%', '%E0', '%E0%A4%A', 'abc%', '%zz', '\uD83D']) assert.equal(decodeText(text), text);
});
