import { expect, test } from '@playwright/test';
import { findBarriers, openEverything } from '../support/axe.ts';
import { listBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** Pages in one test, so that a browser page is reused. */
const batchSize = 20;

const paths = listBuiltPages(realSite.folder);

for (let start = 0; start < paths.length; start += batchSize) {
  const batch = paths.slice(start, start + batchSize);
  test(`colours can be told apart, in light and dark, from ${batch[0] ?? ''} to ${batch.at(-1) ?? ''}`, async ({ page }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      await openEverything(page);
      found.push(
        ...(await findBarriers(page, [
          ['light', 'colors'],
          ['dark', 'colors'],
        ])),
      );
    }
    expect(found).toEqual([]);
  });
}
