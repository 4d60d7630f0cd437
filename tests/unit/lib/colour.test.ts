import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHex, toOklch } from '../../../src/lib/colour.ts';

test('a colour goes to lightness, chroma and hue and back', () => {
  for (const hex of ['#000000', '#ffffff', '#c2410c', '#1a4fd6', '#00ff00']) assert.equal(toHex(toOklch(hex)), hex);
  const { lightness, chroma, hue } = toOklch('#ff0000');
  // As CSS Color 4 gives it.
  assert.deepEqual(
    [lightness, chroma, hue].map((value) => value.toFixed(2)),
    ['0.63', '0.26', '29.23'],
  );
});

test('what screens cannot show is cut at their limits', () => {
  assert.match(toHex({ lightness: 0.7, chroma: 0.4, hue: 150 }), /^#00[0-9a-f]{4}$/);
});
