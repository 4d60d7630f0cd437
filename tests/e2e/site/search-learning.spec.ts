import { expect, test } from '@playwright/test';

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
