import type { Page } from '@playwright/test';

/** Where the page, as it stands, scrolls sideways: on the smallest phone, and on a phone with text at twice its size. */
export async function findSidewaysScroll(page: Page): Promise<string[]> {
  const getExcess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const before = page.viewportSize();
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 800 });
  if ((await getExcess()) > 0) found.push(`${page.url()} scrolls sideways at 320 px`);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  if ((await getExcess()) > 0) found.push(`${page.url()} scrolls sideways with text at twice its size`);
  if (before) await page.setViewportSize(before);
  return found;
}
