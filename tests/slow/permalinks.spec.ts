import { expect, test } from '@playwright/test';
import { loadLinks, openLinks } from '../support/permalinks.ts';
import { realSite } from '../support/sites.ts';

/** Links are opened in this many tests, so that they can share the processors. */
const parts = 8;

for (let part = 0; part < parts; part++) {
  test(`every published link opens its place, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(600_000);
    const links = [...(await loadLinks(realSite.folder))];
    expect(links.length).toBeGreaterThan(300);
    expect(await openLinks(page, new Map(links.filter((_link, index) => index % parts === part)))).toEqual([]);
  });
}
