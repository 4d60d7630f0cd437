import { expect, test, type Page } from '@playwright/test';
import { listen } from '../../scripts/listen.ts';
import { createFolderServer } from '../../scripts/serve-folder.ts';
import { places } from '../support/hosted-folder.ts';
import { listMangledLinks } from '../support/mangled-links.ts';
import { realSite } from '../support/sites.ts';

const links = Object.entries(listMangledLinks(places));

/** Every link that does not end where it is meant to, on a host at an origin. */
async function findWrong(page: Page, origin: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [path, meant] of links) {
    await page.goto('about:blank');
    await page.goto(origin + path);
    await page.waitForURL(origin + meant, { timeout: 5000 }).catch(() => wrong.push(`${path}: ${page.url()}`));
  }
  return wrong;
}

// A host without rules leaves every link to the page for missing pages.
for (const [device, viewport] of [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 360, height: 800 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport });
    test('mangled links open what they mean', async ({ page }) => {
      test.setTimeout(300_000);
      expect(links.length).toBeGreaterThanOrEqual(60);
      expect(await findWrong(page, realSite.origin)).toEqual([]);
    });
  });
}

test.describe('script off', () => {
  test.use({ javaScriptEnabled: false });
  test('mangled links open what they mean, on a host with rules', async ({ page }) => {
    test.setTimeout(300_000);
    const server = createFolderServer(realSite.folder, { hasRules: true });
    try {
      expect(await findWrong(page, await listen(server))).toEqual([]);
    } finally {
      server.close();
    }
  });
});
