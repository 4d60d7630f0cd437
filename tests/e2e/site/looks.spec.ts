import { expect, test } from '@playwright/test';
import { openEverything } from '../../support/axe.ts';
import { chooseDistinctPages, readBuiltPages } from '../../support/built-pages.ts';
import { findStrayCards } from '../../support/cards.ts';
import { findLostFrames } from '../../support/looks.ts';
import { realSite } from '../../support/sites.ts';

/** Every element with every set of classes stands on one of these. */
const pages = chooseDistinctPages(readBuiltPages(realSite.folder).filter(({ isRedirect }) => !isRedirect));

test('in forced colours every box that its ground sets apart has a frame', async ({ page }) => {
  test.slow();
  expect(pages.length).toBeGreaterThan(12);
  const lost: string[] = [];
  for (const { path } of pages) {
    await page.goto(path);
    await openEverything(page);
    lost.push(...(await findLostFrames(page)));
  }
  expect(lost).toEqual([]);
});

for (const [width, place] of [
  [1280, 'beside the mark'],
  [360, 'sheet'],
] as const) {
  test(`at ${width} px the card of every source and word opens where it belongs: ${place}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const stray: string[] = [];
    for (const { path } of pages) {
      await page.goto(path);
      await openEverything(page);
      stray.push(...(await findStrayCards(page, place)));
    }
    expect(stray).toEqual([]);
  });
}
