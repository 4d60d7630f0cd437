import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getMediaType } from '../../../src/lib/media-types.ts';
import { answerRequest } from '../../../src/publish/integrations/answer-request.ts';
import { listSiteFiles } from '../../../src/publish/site-files.ts';
import { createArticle, createContent } from '../../support/content.ts';

const content = createContent([createArticle('a', { id: 7, formerIds: [6], redirectFrom: ['old'] }), createArticle('b', { id: 8 })]);

test('while a site is developed, every file that a build writes besides pages is there', async () => {
  const files = [...listSiteFiles(content)];
  assert.ok(files.length > 20);
  for (const { path, text } of files) {
    const answer = await answerRequest(path, '', content);
    assert.deepEqual(answer, { headers: { 'content-type': getMediaType(path) }, text }, path);
  }
});

test('short links and old addresses lead on with query and anchor, and a page is left to Astro', async () => {
  assert.equal((await answerRequest('/go/6/', 'device=app', content))?.location, '/articles/a/?device=app');
  assert.equal((await answerRequest('/articles/old/', '', content))?.location, '/articles/a/');
  assert.equal(await answerRequest('/articles/a/', '', content), undefined);
  assert.equal(await answerRequest('/no-such.json', '', content), undefined);
});
