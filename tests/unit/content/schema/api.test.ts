import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildJsonSchemas } from '../../../../src/content/schema/api.ts';
import { keptSchemas } from '../../../support/renew-schemas.ts';

test('the published schemas of the data are those that programs of others know: fields may be added, none changes its meaning', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(buildJsonSchemas())), JSON.parse(readFileSync(keptSchemas, 'utf8')));
});
