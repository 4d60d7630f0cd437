import { expect, test, type Page } from '@playwright/test';
import { findBarriers, openEverything, wholeRounds } from '../support/axe.ts';
import { chooseDistinctPages, readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** Pages checked in one test, so that a browser page is reused. */
const batchSize = 20;

// An embedded page is a part of the page it was made from: one of each kind is enough.
const pages = readBuiltPages(realSite.folder).filter(({ path }) => !/^\/embed\/\d+\/$/.test(path) || /^\/embed\/(?:2|502)\/$/.test(path));
// Colours come from classes, so one page with each of them is enough for the rule on colours; tests/slow holds every page
// against it. A redirect page has no styles: the browser's own colours are readable on its own dark ground, which axe takes for white.
const inColor = new Set(chooseDistinctPages(pages.filter(({ isRedirect }) => !isRedirect)).map(({ path }) => path));

/** The second refresh of a redirect page is for a script that never arrives, and leads where the link leads. */
const allowedOnRedirects = /: meta-refresh at meta\[http-equiv="refresh"\]$/;

test('axe meets every address, and the colours of every kind of page in light and dark', () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.map(({ path }) => path)).toContain('/404.html');
  expect(inColor.size).toBeGreaterThan(12);
});

for (let start = 0; start < pages.length; start += batchSize) {
  const batch = pages.slice(start, start + batchSize);
  test(`axe finds no barrier from ${batch[0]?.path ?? ''} to ${batch.at(-1)?.path ?? ''}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const entry of batch) found.push(...(await checkPage(page, entry)));
    expect(found).toEqual([]);
  });
}

async function checkPage(page: Page, { path, isRedirect }: BuiltPage): Promise<string[]> {
  // A redirect page is gone before axe could look at it, unless it is kept from leaving.
  if (isRedirect) await page.route('**', (route) => (new URL(route.request().url()).pathname === path ? route.continue() : route.abort()));
  await page.goto(path);
  await openEverything(page);
  const found = await findBarriers(page, inColor.has(path) ? wholeRounds : [['light', 'all but colors']]);
  if (isRedirect) await page.unroute('**');
  return found.filter((line) => !(isRedirect && allowedOnRedirects.test(line)));
}
