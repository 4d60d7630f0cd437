import { expect, test } from '@playwright/test';
import { countLinks } from '../../../src/content/ledger.ts';
import { loadLinks, openLinks, sampleLinks } from '../../support/permalinks.ts';
import { realSite } from '../../support/sites.ts';

// Every link is looked up in tests/built, and opened in a browser in tests/slow.
test('published links of every kind open their places', async ({ page }) => {
  test.slow();
  const sample = sampleLinks(await loadLinks(realSite.folder));
  expect(countLinks(sample)).toBeGreaterThan(20);
  expect(await openLinks(page, sample)).toEqual([]);
});
