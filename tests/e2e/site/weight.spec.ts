import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listBuiltPages } from '../../support/built-pages.ts';
import { realSite } from '../../support/sites.ts';

/** What a server sends in its first round trip: ten packets of about 1.4 kB. */
const maxPageBytes = 14_000;

/** Styles in an article whose steps have no drawings, before compression: with tables, a timeline and devices at most. */
const maxArticleStyles = 13_500;

/** The same for the article in the middle. */
const maxUsualStyles = 10_300;

/** All pages of a thousand articles, with their styles, must fit into 40 MB before compression. */
const maxMeanArticle = 40_000;

/** Script a reader loads without touching anything. */
const maxScriptBytes = 6_000;

const readPage = (path: string) => readFileSync(join(realSite.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const getWeight = (path: string) => brotliCompressSync(readFileSync(join(realSite.folder, path))).length;
const pages = listBuiltPages(realSite.folder).map((path) => ({ path, html: readPage(path) }));
const articles = pages.filter(({ path }) => /^\/articles\/./.test(path));

test('every page, with its styles, fits into the first answer of the server', () => {
  const heavy = pages
    .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }))
    .filter(({ bytes }) => bytes > maxPageBytes);
  expect(heavy).toEqual([]);
});

test('an article carries only the styles of what it has', () => {
  const styled = articles
    .filter(({ html }) => !html.includes('class="drawing'))
    .map(({ path, html }) => ({ path, bytes: [...html.matchAll(/<style>([^<]*)/g)].reduce((sum, [, css = '']) => sum + css.length, 0) }))
    .sort((a, b) => a.bytes - b.bytes);
  expect(styled.filter(({ bytes }) => bytes > maxArticleStyles)).toEqual([]);
  expect(styled[Math.floor(styled.length / 2)]?.bytes).toBeLessThan(maxUsualStyles);
  expect(articles.reduce((sum, { html }) => sum + html.length, 0) / articles.length).toBeLessThan(maxMeanArticle);
});

for (const path of ['/articles/pay-later/', '/articles/pay-by-tt/', '/guides/pay-later/laptop/', '/']) {
  test(`${path} needs little script, one stylesheet for what opens later, and no other site`, async ({ page }) => {
    const requests: URL[] = [];
    page.on('request', (request) => requests.push(new URL(request.url())));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(requests.filter(({ origin }) => origin !== realSite.origin)).toEqual([]);
    const files = requests.map(({ pathname }) => pathname).filter((file) => file !== path && file !== '/favicon.svg');
    expect(files.filter((file) => !/\/(?:late-styles\.late|step-through)\.[\w-]+\.css$|\.js$/.test(file))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.reduce((sum, file) => sum + getWeight(file), 0)).toBeLessThan(maxScriptBytes);
  });
}

test('no page sets a cookie or runs an inline script, and the security policy is silent', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  for (const path of ['/', '/articles/pay-later/', '/search/?q=pay%20later', '/topics/', '/guides/pay-later/app/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('script:not([src]):not([type="application/ld+json"])').count(), path).toBe(0);
  }
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
