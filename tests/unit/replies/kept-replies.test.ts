import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listReplies, readKeptReplies } from '../../support/renew-replies.ts';

for (const { article, replies } of readKeptReplies()) {
  test(`replies of the page "${article.title}" say what they were read to say`, () => {
    assert.deepEqual(listReplies(article), replies);
  });
}
