import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPageFrame } from '../../../src/view-models/page-frame.ts';
import { createContent } from '../../support/content.ts';

const content = createContent([]);

test('search engines get the way down to the page with absolute addresses', () => {
  const { breadcrumbJson, canonical } = buildPageFrame(content, { title: 'T', description: 'D', path: '/articles/t/' });
  assert.equal(canonical, 'https://test.example/articles/t/');
  assert.match(breadcrumbJson ?? '', /"item":"https:\/\/test.example\/articles\/t\/"/);
});

test('a long description ends at a word', () => {
  const { description } = buildPageFrame(content, { title: 'T', description: 'word '.repeat(60), path: '/t/' });
  assert.ok(description.length <= 160);
  assert.match(description, /word…$/);
});
