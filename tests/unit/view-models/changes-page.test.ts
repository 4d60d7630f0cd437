import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildChangesFeed, listChanges } from '../../../src/view-models/changes-page.ts';
import { createArticle, createContent } from '../../support/content.ts';

const content = createContent([
  createArticle('a', { id: 1, changes: [{ date: '2026-02-03', what: 'Fees & times are new.' }] }),
  createArticle('b', { id: 2, changes: [{ date: '2026-03-04', what: 'A step is new.' }] }),
]);

test('changes of all pages stand newest first', () => {
  assert.deepEqual(
    listChanges(content).map(({ date, href }) => `${date} ${href}`),
    ['2026-03-04 /articles/b/', '2026-02-03 /articles/a/'],
  );
});

test('the feed escapes its texts, dates itself by the newest change, and names each entry by its permanent link', () => {
  const feed = buildChangesFeed(content);
  assert.match(feed, /<updated>2026-03-04T00:00:00Z<\/updated>\n {2}<author>/);
  assert.match(feed, /<id>https:\/\/test\.example\/go\/1\/#2026-02-03<\/id>/);
  assert.match(feed, /Fees &amp; times are new\./);
  assert.match(buildChangesFeed(createContent([createArticle('c')])), /<updated>2026-01-02T00:00:00Z<\/updated>/);
});
