import { expect, test } from '@playwright/test';
import { getPreviewAddress } from '../../src/preview/list-examples.ts';
import { findBarriers, openEverything, wholeRounds } from '../support/axe.ts';
import { chooseDistinctPages, readBuiltPages } from '../support/built-pages.ts';
import { loadExamples } from '../support/examples.ts';
import { fixtureSite } from '../support/sites.ts';

/** Components in one test, so that a browser page is reused. */
const batchSize = 8;

test.use({ baseURL: fixtureSite.origin, viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

const byComponent = [...Map.groupBy(await loadExamples(), ({ component }) => component)];

for (let start = 0; start < byComponent.length; start += batchSize) {
  const batch = byComponent.slice(start, start + batchSize);
  const names = batch.map(([component]) => component).join(', ');
  test(`every example is free of barriers, in light and dark, and fits on a screen of 320 px: ${names}`, async ({ page }) => {
    test.setTimeout(180_000);
    const built = readBuiltPages(fixtureSite.folder);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => {
      complaints.push(`${page.url()} opened a dialog: its text was run`);
      void dialog.dismiss();
    });
    for (const [component, examples] of batch) {
      // Examples that look the same have the same colours.
      const previews = built.filter(({ path }) => path.startsWith(getPreviewAddress(component)));
      const inLooks = new Set(chooseDistinctPages(previews).map(({ path }) => path));
      for (const { name } of examples) {
        const path = getPreviewAddress(component, name);
        const response = await page.goto(path);
        expect(response?.ok(), `${path} is built`).toBe(true);
        await openEverything(page);
        complaints.push(...(await findBarriers(page, inLooks.has(path) ? wholeRounds : [['light', 'all but looks']])));
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (excess > 0) complaints.push(`${path} is ${excess} px too wide`);
      }
    }
    expect(complaints).toEqual([]);
  });
}
