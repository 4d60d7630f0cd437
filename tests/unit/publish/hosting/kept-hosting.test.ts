import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildHostingFiles, readKeptHosting } from '../../../support/renew-hosting.ts';

test('what hosts read is what they were last tried with', () => {
  const kept = readKeptHosting();
  const built = buildHostingFiles();
  assert.deepEqual(Object.keys(built), Object.keys(kept));
  for (const [name, text] of Object.entries(built)) assert.equal(text, kept[name], name);
});
