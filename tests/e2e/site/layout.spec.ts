import { expect, test, type Page } from '@playwright/test';
import { listBuiltPages } from '../../support/built-pages.ts';
import { realSite } from '../../support/sites.ts';

/** How many pages one test opens. */
const batchSize = 48;

/** The desk is for the laptops of agents. */
const pages = listBuiltPages(realSite.folder).filter((path) => path !== '/support/');

/**
 * Tables with a column that is cut off without a sign: the frame neither scrolls behind a visible edge nor shows cards that
 * name their values.
 */
function findCutTables(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLabelled = (cell: Element) => cell.tagName !== 'TD' || cell.querySelector('.label')?.checkVisibility() === true;
    return [...document.querySelectorAll('table')].flatMap((table) => {
      if (!table.checkVisibility()) return [];
      const name = table.caption?.textContent ?? table.getAttribute('aria-label') ?? 'a table';
      const frame = table.closest('.table');
      const isCards = [...table.rows].some((row) => getComputedStyle(row).display !== 'table-row');
      const cells = [...table.querySelectorAll('tbody :is(th, td)')].filter((cell) => cell.checkVisibility());
      if (isCards && !cells.every(isLabelled)) return [`${name}: a card does not name its values`];
      const last = Math.max(...cells.map((cell) => cell.getBoundingClientRect().right));
      const room = (frame ?? document.documentElement).getBoundingClientRect().right;
      if (last <= room + 1) return [];
      const shadows = frame ? getComputedStyle(frame).backgroundImage.split('linear-gradient').length - 1 : 0;
      const canScroll = frame !== null && getComputedStyle(frame).overflowX === 'auto' && frame.getAttribute('tabindex') === '0';
      return canScroll && shadows === 4 ? [] : [`${name}: a column is hidden without a sign`];
    });
  });
}

for (let start = 0; start < pages.length; start += batchSize) {
  const batch = pages.slice(start, start + batchSize);
  test(`no page scrolls sideways or hides a column on a small phone or with large text, from ${batch[0] ?? ''} to ${batch.at(-1) ?? ''}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const wide: string[] = [];
    for (const path of batch) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      const getExcess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if ((await getExcess()) > 0) wide.push(`${path} at 320 px`);
      const addTables = async (at: string) => wide.push(...(await findCutTables(page)).map((found) => `${path} at ${at}: ${found}`));
      await addTables('320 px');
      await page.setViewportSize({ width: 360, height: 800 });
      await addTables('360 px');
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      if ((await getExcess()) > 0) wide.push(`${path} with text at twice its size`);
      await addTables('twice the size');
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
