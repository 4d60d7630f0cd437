import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getStored, removeStored, setStored } from '../../../src/client/storage.ts';
import { keepValues } from '../../support/keep-values.ts';

const kept = keepValues();

test('a value is kept under a name that says whose it is, and forgotten', () => {
  assert.equal(getStored('device'), null);
  setStored('device', 'app');
  assert.equal(getStored('device'), 'app');
  assert.deepEqual([...kept], [['help-device', 'app']]);
  removeStored('device');
  assert.equal(getStored('device'), null);
});

test('a device that refuses storage keeps nothing, and nothing breaks', () => {
  setStored('device', 'app');
  kept.refuse = true;
  assert.equal(getStored('device'), null);
  assert.doesNotThrow(() => setStored('device', 'laptop'));
  assert.doesNotThrow(() => removeStored('device'));
  kept.refuse = false;
  assert.equal(getStored('device'), 'app');
});
