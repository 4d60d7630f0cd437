import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPageFrame } from '../../../src/view-models/page-frame.ts';
import { createContent } from '../../support/content.ts';

const content = createContent([]);

test('search engines get the way down to the page with absolute addresses', () => {
  const parents = [{ title: 'P', href: '/topics/p/' }];
  const { breadcrumbJson, canonical } = buildPageFrame(content, { title: 'T', description: 'D', path: '/articles/t/', parents });
  assert.equal(canonical, 'https://test.example/articles/t/');
  assert.match(breadcrumbJson ?? '', /"name":"P","item":"https:\/\/test.example\/topics\/p\/"/);
});

test('a description ends at a sentence, and its first sentence stays whole', () => {
  const describe = (description: string) => buildPageFrame(content, { title: 'T', description, path: '/t/' }).description;
  const sentence = `It takes ${'many '.repeat(12)}days.`;
  assert.equal(describe(`${sentence} ${sentence} ${sentence}`), `${sentence} ${sentence}`);
  const long = `It takes ${'many '.repeat(40)}days.`;
  assert.equal(describe(`${long} Then wait.`), long);
  assert.equal(describe('A few words, without an end'), 'A few words, without an end');
});

test('a page is shown with a picture, its own or that of the site', () => {
  const getPicture = (picture?: string) =>
    buildPageFrame(content, { title: 'T', description: 'D', path: '/t/', ...(picture !== undefined && { picture }) }).picture;
  assert.equal(getPicture(), 'https://test.example/share/home.png');
  assert.equal(getPicture('/share/topics/payment.png'), 'https://test.example/share/topics/payment.png');
});
