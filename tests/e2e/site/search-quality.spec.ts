import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { scoreReplies, type GoldenQuery } from '../../../scripts/search/score-replies.ts';
import { openSearchSession } from '../../../scripts/search/search-session.ts';
import { realSite } from '../../support/sites.ts';

test('search keeps what it reached on the golden set it is tuned on', async () => {
  test.setTimeout(120_000);
  const golden = JSON.parse(readFileSync('tests/search/golden-tune.json', 'utf8')) as GoldenQuery[]; // The format is documented in the README.
  const session = await openSearchSession(realSite.folder);
  const replies = await session.ask(golden.map(({ query }) => query));
  await session.close();
  const { success1 = 0, success3 = 0, zero = 1, confident = 1 } = scoreReplies(golden, replies);
  expect(success1).toBeGreaterThanOrEqual(0.85);
  expect(success3).toBeGreaterThanOrEqual(0.97);
  expect(zero).toBeLessThanOrEqual(0.01);
  expect(confident).toBeLessThanOrEqual(0.1);
});

test('what search has learnt is loaded only where words leave a doubt, and search does without it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const learnt: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/classifier-')) learnt.push(pathname);
  });
  const first = page.locator('[data-search-results] > ol > li > a').first();
  await page.goto('/search/?q=How does TT work?');
  await expect(first).toHaveAttribute('href', '/articles/how-tt-works/');
  expect(learnt).toEqual([]);
  await page.goto('/search/?q=the guy stopped talking to me');
  await expect(first).toHaveAttribute('href', '/articles/supplier-not-replying/');
  expect(learnt).toEqual(['/pagefind/classifier-en.json']);

  await page.route('**/classifier-*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=the guy stopped talking to me');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', /results|weak/);
  await expect(first).toBeVisible();
  expect(complaints).toEqual([]);
});
