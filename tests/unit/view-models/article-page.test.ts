import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Article, Content } from '../../../src/content/content.ts';
import { buildArticlePage, buildGuidePage } from '../../../src/view-models/article-page.ts';
import { createArticle, createContent, createDocument } from '../../support/content.ts';

let articles: Article[];
let content: Content;

before(() => {
  articles = [
    createArticle('a', { related: ['c', 'gone'] }),
    createArticle('b', { category: 'other' }),
    createArticle('c', { cannotIf: [{ kind: 'cannot', who: 'You', instead: 'Wait {time}.', link: 'a' }] }),
  ];
  content = createContent(articles);
});

test('an article names its category and its related questions', () => {
  const page = buildArticlePage(articles[0] ?? assert.fail(), content);
  assert.deepEqual(
    page.frame.breadcrumbs.map(({ href }) => href),
    ['/', '/topics/payment/', '/articles/a/'],
  );
  assert.deepEqual(page.related, [{ title: 'How do I c?', href: '/articles/c/' }]);
});

test('facts of the short answer and of exclusions come along, with values in the description', () => {
  const page = buildArticlePage(articles[2] ?? assert.fail(), content);
  assert.equal(page.frame.description, 'Do it in 3–5 days.');
  assert.deepEqual(
    page.references.facts.map(({ id }) => id),
    ['time'],
  );
  assert.deepEqual(page.preconditions[0]?.preconditions[0]?.link, { title: 'How do I a?', href: '/articles/a/' });
});

test('a guide page for one device names its guide and both devices', () => {
  const { data, document } = createArticle('x');
  const guides = [
    { id: 'g/overview', guide: 'g', document, digest: '', data: { ...data, title: 'Guide', flow: 'f' } },
    { id: 'g/app', guide: 'g', document, digest: '', data: { ...data, title: 'Guide on the app', flow: 'f', device: 'app' as const } },
  ];
  const page = buildGuidePage(guides[1] ?? assert.fail(), { ...content, guides });
  assert.deepEqual(
    page.frame.breadcrumbs.map(({ href }) => href),
    ['/', '/guides/g/', '/guides/g/app/'],
  );
  assert.equal(page.onlyDevice, 'app');
  assert.deepEqual(
    page.devicePages.map(({ href }) => href),
    ['/guides/g/app/'],
  );
});

test('links to a kind of precondition that an article has no more lead to its first box', () => {
  const article = createArticle('a', {
    cannotIf: [
      { kind: 'check', who: 'You see it', instead: 'Look.' },
      { kind: 'paid', who: 'You paid', instead: 'Ask.' },
    ],
  });
  const groups = buildArticlePage(article, createContent([article])).preconditions;
  assert.deepEqual(
    groups.map(({ anchor, formerAnchors }) => [anchor, formerAnchors]),
    [
      ['who-cannot', ['precondition-check', 'precondition-cannot']],
      ['precondition-paid', []],
    ],
  );
});

test('what a page shows does not grow with the site', () => {
  const steps = '<Steps id="do">\n\n1. Do it.\n\n</Steps>';
  const size = (count: number) => {
    const all = Array.from({ length: count }, (_empty, index) => {
      const article = createArticle(`a${index}`);
      return { ...article, document: createDocument(article.data, steps) };
    });
    return countValues(buildArticlePage(all[0] ?? assert.fail(), createContent(all)));
  };
  assert.equal(size(50), size(2));
});

/** Every value that a walk of a view meets. */
function countValues(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, each) => sum + countValues(each), 1) : 1;
}
