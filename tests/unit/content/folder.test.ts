import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { getCacheFolder } from '../../../src/content/folder.ts';

test('a content folder has one cache, however it is named, and another one has another', () => {
  assert.equal(getCacheFolder('content'), getCacheFolder(resolve('content')));
  assert.equal(getCacheFolder('./content/'), getCacheFolder('content'));
  assert.notEqual(getCacheFolder('content'), getCacheFolder('other'));
});
