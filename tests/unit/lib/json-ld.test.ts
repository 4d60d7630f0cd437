import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJsonLd } from '../../../src/lib/json-ld.ts';

test('a title can’t end the script element it stands in', () => {
  const json = toJsonLd({ name: '</script><script>alert(1)</script> & \u2028' });
  assert.doesNotMatch(json, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(json), { name: '</script><script>alert(1)</script> & \u2028' });
});
