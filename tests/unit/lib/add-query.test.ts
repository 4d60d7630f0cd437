import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addQuery } from '../../../src/lib/add-query.ts';

test('a query stands before the anchor, and an empty one is left out', () => {
  assert.equal(addQuery('/a/', 'device=app'), '/a/?device=app');
  assert.equal(addQuery('/a/#step-2', 'device=app'), '/a/?device=app#step-2');
  assert.equal(addQuery('/a/#', 'v=1'), '/a/?v=1#');
  assert.equal(addQuery('/a/#step-2', ''), '/a/#step-2');
});
