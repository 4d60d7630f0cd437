import { expect, test } from '@playwright/test';
import { chooseDistinctPages, readBuiltPages } from '../../support/built-pages.ts';
import { findNarrowTargets } from '../../support/find-narrow-targets.ts';
import { realSite } from '../../support/sites.ts';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

/** Every element with every set of classes stands on one of these; the desk is for agents, who have a keyboard. */
const pages = chooseDistinctPages(
  readBuiltPages(realSite.folder).filter(({ path, isRedirect }) => !isRedirect && !/^\/(?:support|embed\/desk)\//.test(path)),
);

test('a finger finds 40 pixels of all that can be pressed, but for what stands in a text', async ({ page }) => {
  test.slow();
  expect(pages.length).toBeGreaterThan(12);
  const narrow: string[] = [];
  for (const { path } of pages) {
    await page.goto(path);
    narrow.push(...(await findNarrowTargets(page)).map((target) => `${path}: ${target}`));
  }
  expect(narrow).toEqual([]);
});

test('no answer of the search in a header lies below the bar of contents', async ({ page }) => {
  await page.goto('/articles/pay-by-tt/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().pressSequentially('refund');
  const options = page.getByRole('option');
  await expect(options.nth(5)).toBeVisible();
  const covered = await options.evaluateAll((parts) =>
    parts.flatMap((part) => {
      const list = part.closest('[role="listbox"]')?.getBoundingClientRect();
      const { left, top, width, height } = part.getBoundingClientRect();
      const middle = top + height / 2;
      // What is scrolled out of the list is not there to be pressed.
      if (!list || middle > Math.min(list.bottom, innerHeight)) return [];
      return part.contains(document.elementFromPoint(left + width / 2, middle)) ? [] : [part.textContent];
    }),
  );
  expect(covered).toEqual([]);
});
