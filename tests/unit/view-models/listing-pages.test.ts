import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Content } from '../../../src/content/content.ts';
import { buildHomePage } from '../../../src/view-models/home-page.ts';
import { buildCategoryPage, buildIndexPage, listAddresses } from '../../../src/view-models/listing-pages.ts';
import { createArticle, createContent } from '../../support/content.ts';

let content: Content;

before(() => {
  content = createContent([
    createArticle('b', { status: 'historical', statusNote: 'Ended.', title: 'Zebra?' }),
    createArticle('a', { title: 'Apple?' }),
  ]);
});

test('the home page keeps the order of site.yaml and leaves out a guide that is not named', () => {
  const page = buildHomePage(content);
  assert.deepEqual(
    page.mostAsked.map(({ title }) => title),
    ['Zebra?', 'Apple?'],
  );
  assert.equal(page.guide, undefined);
  assert.equal(page.frame.documentTitle, 'Test Help: for tests');
});

test('a task leads to its articles by their short titles', () => {
  const short = createContent([
    createArticle('a', { title: 'How do I do a?', shortTitle: 'Do a' }),
    createArticle('b', { title: 'How do I do b?', shortTitle: 'Do b' }),
  ]);
  const site = { ...short.site, tasks: [{ title: 'Act', articles: ['b', 'a'] }] };
  assert.deepEqual(buildHomePage({ ...short, site }).tasks, [
    {
      title: 'Act',
      links: [
        { title: 'Do b', href: '/articles/b/' },
        { title: 'Do a', href: '/articles/a/' },
      ],
    },
  ]);
});

test('a category without groups lists what holds today before records of the past', () => {
  const { groups } = buildCategoryPage(content.categories[0] ?? assert.fail(), content).category;
  assert.deepEqual(
    groups.map(({ title, articles }) => [title, articles.map((article) => article.title)]),
    [['', ['Apple?', 'Zebra?']]],
  );
});

test('a category with groups keeps the order of its tasks and their articles', () => {
  const grouped = createContent([createArticle('a'), createArticle('b'), createArticle('c')]);
  const category = {
    slug: 'payment',
    title: 'Payment',
    summary: 'Paying.',
    icon: 'star',
    groups: [
      { title: 'Pay', articles: ['c', 'a'] },
      { title: 'Wait', articles: ['b'] },
    ],
  };
  const { groups } = buildCategoryPage(category, grouped).category;
  assert.deepEqual(
    groups.map(({ id, title, articles }) => [id, title, articles.map(({ href }) => href)]),
    [
      ['group-1', 'Pay', ['/articles/c/', '/articles/a/']],
      ['group-2', 'Wait', ['/articles/b/']],
    ],
  );
});

test('the index groups short titles by the first word that tells something', () => {
  const shortTitles = ['How to see a refund', 'Can I use Zelle', 'Refund routes', 'What is it'];
  const all = createContent(shortTitles.map((shortTitle, index) => createArticle(`slug-${index}`, { shortTitle })));
  assert.deepEqual(
    buildIndexPage(all, '/articles/', 'All').letters.map(({ letter, articles }) => [letter, articles.map(({ title }) => title)]),
    [
      ['R', ['How to see a refund', 'Refund routes']],
      ['W', ['What is it']],
      ['Z', ['Can I use Zelle']],
    ],
  );
});

test('every category, every article and the glossary have an address', () => {
  assert.deepEqual(
    listAddresses(content).map(({ href }) => href),
    ['/topics/payment/', '/articles/b/', '/articles/a/', '/glossary/'],
  );
});
