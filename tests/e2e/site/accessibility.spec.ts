import { expect, test } from '@playwright/test';
import { findBarriers } from '../../support/axe.ts';
import { listBuiltPages } from '../../support/built-pages.ts';
import { realSite } from '../../support/sites.ts';

/** Pages checked in one test, so that a browser page is reused. */
const batchSize = 12;

const pages = listBuiltPages(realSite.folder);

for (let start = 0; start < pages.length; start += batchSize) {
  const batch = pages.slice(start, start + batchSize);
  test(`axe finds no barrier in light and dark from ${batch[0] ?? ''} to ${batch.at(-1) ?? ''}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      found.push(...(await findBarriers(page)));
    }
    expect(found).toEqual([]);
  });
}
