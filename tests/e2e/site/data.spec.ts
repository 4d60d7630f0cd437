import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { mdxToMdast } from 'satteri';
import type { ArticleApi, ArticleListApi, PageListApi } from '../../../src/content/schema/api.ts';
import type { SiteLinks } from '../../../src/content/linked-pages.ts';
import { checkAtom } from '../../support/check-atom.ts';
import { realSite } from '../../support/sites.ts';

const read = (path: string) => readFileSync(join(realSite.folder, path), 'utf8');
// Written by our own build; the first test checks them against the published schemas.
const readJson = (path: string): unknown => JSON.parse(read(path));
const listArticles = () => (readJson('api/v1/articles.json') as ArticleListApi).articles;
const readArticle = (slug: string) => readJson(`api/v1/articles/${slug}.json`) as ArticleApi;

test('every file of the API is valid against its published schema', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  const article = ajv.compile(readJson('api/v1/article.schema.json') as object);
  const articles = ajv.compile(readJson('api/v1/articles.schema.json') as object);
  const list = listArticles();
  expect(list.length).toBeGreaterThan(100);
  articles(readJson('api/v1/articles.json'));
  expect(articles.errors).toBeNull();
  for (const { slug } of list) {
    article(readArticle(slug));
    expect(article.errors, slug).toBeNull();
  }
  const pages = ajv.compile(readJson('api/v2/list.schema.json') as object);
  const whole = {
    articles: ajv.compile(readJson('api/v2/article.schema.json') as object),
    guides: ajv.compile(readJson('api/v2/guide.schema.json') as object),
  };
  const all = readJson('api/v2/list.json') as PageListApi;
  expect(pages(all), JSON.stringify(pages.errors)).toBe(true);
  expect(all.pages.length).toBeGreaterThan(list.length);
  for (const { data } of all.pages) {
    const check = data.startsWith('guides/') ? whole.guides : whole.articles;
    expect(check(readJson(`api/v2/${data}`)), `${data}: ${JSON.stringify(check.errors)}`).toBe(true);
  }
  expect(article({ ...readArticle(list[0]?.slug ?? ''), id: 'x' }), 'the schema refuses a wrong id').toBe(false);
  for (const { from } of (readJson('links.json') as { forwards: SiteLinks['redirects'] }).forwards) {
    if (!from.startsWith('/articles/')) continue;
    const old = from.split('/')[2] ?? '';
    expect(article(readJson(`api/v1/articles/${old}.json`)), from).toBe(true);
  }
});

test('every article has a Markdown twin that parses and holds no component', () => {
  for (const { slug, title } of listArticles()) {
    const text = read(`articles/${slug}.md`);
    expect(text.startsWith('# ')).toBe(true);
    const tree = mdxToMdast(text.replaceAll('<', '\\<').replaceAll('{', '\\{')) as {
      children: { type: string; children?: { value?: string }[] }[];
    };
    const [heading] = tree.children;
    expect([heading?.type, ...(heading?.children ?? []).map(({ value }) => value)], slug).toEqual(['heading', title]);
    expect(text, slug).not.toContain('&#x');
    expect(text, slug).not.toMatch(/<(Fact|Label|Term|Steps|Device|Note|Table|Anchor)\b|\{[a-z0-9-]+\}/);
    expect(text.replaceAll('\\', ''), slug).toContain(title);
  }
});

test('every link of llms.txt leads to a file', () => {
  const links = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !existsSync(join(realSite.folder, new URL(link).pathname)))).toEqual([]);
});

test('the feed of changes keeps the rules of Atom', async ({ page }) => {
  await page.goto('/robots.txt');
  expect(await checkAtom(page, '/changes.xml')).toEqual([]);
});

test('the data say what the page says: the short answer and every step', async ({ page }) => {
  await page.goto('/robots.txt');
  const list = listArticles();
  for (const { slug } of list) {
    const article = readArticle(slug);
    const shown = await page.evaluate(async (path) => {
      const html = await (await fetch(path)).text();
      const root = new DOMParser().parseFromString(html, 'text/html');
      root.querySelectorAll('.troubles, .fact-button, template').forEach((part) => part.remove());
      root.querySelectorAll('li p, li li').forEach((block) => block.append(' '));
      const clean = (element: Element | null | undefined) =>
        (element?.textContent ?? '')
          .replace(/[\u2060\ufeff]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      return {
        answer: clean(root.querySelector('.short-answer')),
        note: clean(root.querySelector('.status-note p')),
        // Below its words, a step of a flow shows its drawing, its branches and its outcome.
        steps: Object.fromEntries(
          [...root.querySelectorAll('li[id*="step-"]')].map((step) => [step.id, clean(step.querySelector('[data-piece="words"]') ?? step)]),
        ),
      };
    }, `/articles/${slug}/`);
    expect(article.shortAnswer, slug).toBe(shown.answer);
    if (article.statusNote !== undefined) expect(shown.note, slug).toContain(article.statusNote);
    const steps = Object.values(article.steps).flatMap((of) => of ?? []);
    expect(Object.fromEntries(steps.map(({ id, text }) => [id, text])), slug).toEqual(shown.steps);
  }
});
