import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildKeptFiles, readKeptFile } from '../../../support/renew-document.ts';

for (const name of ['document.html', 'document.md', 'document.json'] as const) {
  test(`an article with every piece that writers have is the same ${name} as it was when somebody read it`, () => {
    assert.equal(buildKeptFiles()[name], readKeptFile(name));
  });
}
