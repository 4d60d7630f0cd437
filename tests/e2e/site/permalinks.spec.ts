import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { countLinks, mergeLedgers, parseLedger, type Ledger } from '../../../src/content/ledger.ts';
import { loadContent } from '../../../src/content/load.ts';
import { readBuiltPages } from '../../../src/publish/built-pages.ts';
import { describePublished, listLinks } from '../../../src/publish/permalinks/published.ts';
import { realSite } from '../../support/sites.ts';

/** Links are opened in this many tests, so that they can share the processors. */
const parts = 8;

/** Everything the site answers to, and everything it ever promised. */
async function loadLinks(): Promise<Ledger> {
  const published = listLinks(describePublished(await loadContent(), await readBuiltPages(realSite.folder)));
  const path = 'content/permalinks.json';
  return existsSync(path) ? mergeLedgers(parseLedger(readFileSync(path, 'utf8'))?.ledger ?? new Map(), published) : published;
}

/** What a reader finds at an anchor of the open page; undefined if all is well. */
function checkAnchor(page: Page, anchor: string): Promise<string | undefined> {
  return page.evaluate(async (id) => {
    location.hash = id;
    const named = document.getElementById(id);
    if (!named) return 'is missing';
    const target = named.matches('[data-anchor]') ? (named.closest('h2, h3, h4, li, p, section') ?? named) : named;
    // The page opens the place in the frame after the address has changed.
    for (let frame = 0; frame < 10 && document.activeElement !== target; frame++) await new Promise(requestAnimationFrame);
    target.scrollIntoView({ behavior: 'instant' });
    // Pages about the site itself leave anchors to the browser, which scrolls there without moving the focus.
    if (document.activeElement !== target && document.querySelector('help-page-links')) return 'is not focused';
    if (!target.checkVisibility({ contentVisibilityAuto: true })) return 'is not visible';
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return 'is not on the screen';
    const device = target.closest<HTMLElement>('[data-device]')?.dataset['device'];
    const panels = target.closest<HTMLElement>('help-device-panels');
    if (device !== undefined && panels && panels.dataset['chosen'] !== device)
      return `is shown for ${panels.dataset['chosen'] ?? 'no device'}`;
    return undefined;
  }, anchor);
}

for (let part = 0; part < parts; part++) {
  test(`every published link opens its place, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(240_000);
    const mine = [...(await loadLinks())].filter((_entry, index) => index % parts === part);
    const wrong: string[] = [];
    for (const [address, { anchors }] of mine) {
      const response = await page.goto(address);
      if (!response?.ok()) {
        wrong.push(`${address} answers with ${response?.status() ?? 'nothing'}`);
        continue;
      }
      const isForward = address.startsWith('/go/') || (await page.locator('help-forward-link').count()) > 0;
      if (isForward) {
        await page.waitForURL((url) => url.pathname !== address);
        await page.waitForLoadState();
        const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
        if (anchor !== '') await report(address, anchor);
      }
      for (const anchor of anchors) await report(address, anchor);
    }
    expect(wrong).toEqual([]);
    test.info().annotations.push({ type: 'links opened', description: String(countLinks(new Map(mine))) });

    async function report(address: string, anchor: string): Promise<void> {
      const problem = await checkAnchor(page, anchor);
      if (problem !== undefined) wrong.push(`${address}#${anchor} ${problem}`);
    }
  });
}
