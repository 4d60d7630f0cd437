import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listBuiltPages } from '../../support/built-pages.ts';
import { realSite } from '../../support/sites.ts';

/** What a server sends in its first round trip: ten packets of about 1.4 kB. */
const maxArticleBytes = 14 * 1024;

/** A page with a practice also holds a drawing of the screen at each step. */
const maxPracticeBytes = 16 * 1024;

/** Script a reader loads without touching anything. */
const maxScriptBytes = 6 * 1024;

const readPage = (path: string) => readFileSync(join(realSite.folder, path, 'index.html'), 'utf8');
const getWeight = (path: string) => brotliCompressSync(readFileSync(join(realSite.folder, path))).length;

test('every article and guide, with its styles, fits into the first answer of the server', () => {
  const heavy = listBuiltPages(realSite.folder)
    .filter((path) => /^\/(articles|guides)\/./.test(path))
    .map((path) => ({ path, bytes: getWeight(`${path}index.html`), hasPractice: readPage(path).includes('<help-step-through') }))
    .filter(({ bytes, hasPractice }) => bytes > (hasPractice ? maxPracticeBytes : maxArticleBytes));
  expect(heavy).toEqual([]);
});

test('an article needs little script, no other file and no other site', async ({ page }) => {
  const requests: URL[] = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  await page.goto('/articles/pay-later/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter(({ origin }) => origin !== realSite.origin)).toEqual([]);
  const files = requests.map(({ pathname }) => pathname).filter((path) => path !== '/articles/pay-later/');
  expect(files.every((path) => path.endsWith('.js') || path === '/favicon.svg')).toBe(true);
  const scripts = files.filter((path) => path.endsWith('.js'));
  expect(scripts.reduce((sum, path) => sum + getWeight(path), 0)).toBeLessThan(maxScriptBytes);
});

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
