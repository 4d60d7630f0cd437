import { expect, test } from '@playwright/test';
import { listBuiltPages } from '../../support/built-pages.ts';
import { realSite } from '../../support/sites.ts';

/** How many pages one test opens. */
const batchSize = 48;

/** The desk is for the laptops of agents. */
const pages = listBuiltPages(realSite.folder).filter((path) => path !== '/support/' && !/^\/embed\/\d/.test(path));

for (let start = 0; start < pages.length; start += batchSize) {
  const batch = pages.slice(start, start + batchSize);
  test(`no page scrolls sideways on a small phone or with large text, from ${batch[0] ?? ''} to ${batch.at(-1) ?? ''}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const wide: string[] = [];
    for (const path of batch) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      const getExcess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if ((await getExcess()) > 0) wide.push(`${path} at 320 px`);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      if ((await getExcess()) > 0) wide.push(`${path} with text at twice its size`);
    }
    expect(wide).toEqual([]);
  });
}

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
