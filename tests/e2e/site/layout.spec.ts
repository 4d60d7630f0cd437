import { expect, test } from '@playwright/test';

test('every page kind has one left edge for its header, its title and its footer', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      '/articles/pay-by-tt/',
      '/guides/pay-later/',
      '/topics/',
      '/topics/order-payment/',
      '/compare/payment-methods/',
      '/glossary/',
      '/about/',
      '/404.html',
    ]) {
      await page.goto(path);
      const edges = await page
        .locator('.site-header .name, h1, .site-footer li:first-child')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left));
      expect(new Set(edges.map(Math.round)).size, `${path} at ${width}`).toBe(1);
    }
  }
});

test('the parts of the home page stand apart', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const gaps = await page
      .locator('.home-page > :is(section, ul)')
      .evaluateAll((parts) =>
        parts.slice(1).map((part, index) => part.getBoundingClientRect().top - (parts[index]?.getBoundingClientRect().bottom ?? 0)),
      );
    expect(gaps.length).toBeGreaterThan(2);
    expect(Math.min(...gaps), `at ${width}: ${gaps.join()}`).toBeGreaterThanOrEqual(24);
  }
});

test('on a phone the comparison is at most 5,200 pixels long', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/compare/payment-methods/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5200);
});
