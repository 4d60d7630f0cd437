import { expect, test } from '@playwright/test';
import { findBarriers, openEverything, wholeRounds } from '../support/axe.ts';
import { listBuiltPages } from '../support/built-pages.ts';
import { loadFlowPages } from '../support/flow-pages.ts';
import { expectStep } from '../support/practice.ts';
import { realSite } from '../support/sites.ts';

/** Pages in one test, so that a browser page is reused. */
const batchSize = 20;

const paths = listBuiltPages(realSite.folder);

for (let start = 0; start < paths.length; start += batchSize) {
  const batch = paths.slice(start, start + batchSize);
  test(`colours can be told apart and controls hit, in light and dark, from ${batch[0] ?? ''} to ${batch.at(-1) ?? ''}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      await openEverything(page);
      found.push(
        ...(await findBarriers(page, [
          ['light', 'looks'],
          ['dark', 'looks'],
        ])),
      );
    }
    expect(found).toEqual([]);
  });
}

for (const { flow, device, steps } of await loadFlowPages()) {
  test(`axe finds no barrier in light and dark at any step of the practice: ${flow}, ${device}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const step of steps) {
      await page.goto(step.address);
      await expectStep(page, step);
      expect(await findBarriers(page, wholeRounds, 'dialog[open]'), step.id).toEqual([]);
    }
  });
}
