import { expect, test, type Page } from '@playwright/test';
import { findBarriers, openEverything, wholeRounds } from '../../support/axe.ts';
import { chooseDistinctPages, readBuiltPages, type BuiltPage } from '../../support/built-pages.ts';
import { findLayoutFaults } from '../../support/layout.ts';
import { realSite } from '../../support/sites.ts';

/** Pages checked in one test, so that a browser page is reused. */
const batchSize = 20;

const built = readBuiltPages(realSite.folder);
// Redirect pages are one template with other words and targets, so one of each shape stands for all.
const shapes = new Map(built.filter(({ isRedirect }) => isRedirect).map((page) => [describeShape(page), page]));
// An embedded page is a part of the page it was made from: one of each kind is enough.
const pages = built.filter((page) =>
  page.isRedirect ? shapes.get(describeShape(page)) === page : !/^\/embed\/\d+\/$/.test(page.path) || /\/(?:2|502)\/$/.test(page.path),
);
// Looks come from classes, so one page with each of them is enough for the rules on looks; tests/slow holds every page
// against them. A redirect page has no styles: the browser's own colours are readable on its own dark ground, which axe takes for white.
const inLooks = new Set(chooseDistinctPages(pages.filter(({ isRedirect }) => !isRedirect)).map(({ path }) => path));

test('axe meets every address, and the looks of every kind of page in light and dark', () => {
  expect(built.length).toBeGreaterThan(300);
  expect(shapes.size).toBe(1);
  expect(pages.map(({ path }) => path)).toContain('/404.html');
  expect(inLooks.size).toBeGreaterThan(12);
});

for (let start = 0; start < pages.length; start += batchSize) {
  const batch = pages.slice(start, start + batchSize);
  test(`axe finds no barrier, nothing is cut off, broken or squeezed, and all begins at one edge, from ${batch[0]?.path ?? ''} to ${batch.at(-1)?.path ?? ''}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const entry of batch) found.push(...(await checkPage(page, entry)));
    expect(found).toEqual([]);
  });
}

async function checkPage(page: Page, { path, html, isRedirect }: BuiltPage): Promise<string[]> {
  if (isRedirect) return checkRedirectPage(page, path, html);
  await page.goto(path);
  await openEverything(page);
  const barriers = await findBarriers(page, inLooks.has(path) ? wholeRounds : [['light', 'all but looks']]);
  return [...barriers, ...(await findLayoutFaults(page))];
}

/** A redirect page without what tells it from others: the words and the address of where it leads. */
function describeShape({ html }: BuiltPage): string {
  return html
    .replace(/<title>[^<]*/, '<title>')
    .replaceAll(/(?<= (?:content|href)=")[^"]+/g, '')
    .replace(/(?<=<a href="">)[^<]+/, '');
}

/** A redirect page leaves at once, so it is shown without the script that leads on. */
async function checkRedirectPage(page: Page, path: string, html: string): Promise<string[]> {
  const body = html.replace(/<script.*?<\/script>/g, '');
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(path);
  return findBarriers(page, [['light', 'all but looks']]);
}
