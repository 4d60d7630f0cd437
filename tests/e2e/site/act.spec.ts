import { expect, test } from '@playwright/test';
import { loadContent } from '../../../src/content/load.ts';
import { listStepBlocks } from '../../../src/content/document/document.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { listControls } from '../../../src/lib/screen-controls.ts';

const content = await loadContent();

for (const path of ['/articles/pay-by-tt/', '/guides/pay-later/app/', '/guides/pay-later/laptop/']) {
  test(`${path} is at most 4,500 px high on a phone, and its first step stands on the second screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    // DejaVu Sans, which browsers of a bare Linux use, is an eighth wider than a phone's font.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_500);
    expect((await page.locator('ol.numbered:visible > li').first().boundingBox())?.y).toBeLessThan(1_600);
  });
}

test('every page with steps for one device says what a reader with the other does, and no other page does', async ({ page }) => {
  const paths = content.articles.map(({ slug, document }) => {
    const blocks = listStepBlocks(document).filter(({ groups }) => groups.length === 1 && groups[0]?.device !== undefined);
    return { path: addresses.article(slug), count: blocks.length };
  });
  expect(paths.filter(({ count }) => count > 0).length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const { path, count } of paths) {
    const html = await (await page.request.get(path)).text();
    const found = html.match(/class="other-device"/g)?.length ?? 0;
    if (found !== count) wrong.push(`${path}: ${found} of ${count}`);
  }
  expect(wrong).toEqual([]);
});

test('the contents reach every group of steps', async ({ page }) => {
  const wrong: string[] = [];
  for (const { slug, document } of content.articles) {
    if (listStepBlocks(document).length === 0) continue;
    const html = await (await page.request.get(addresses.article(slug))).text();
    const contents = /<help-table-of-contents[\s\S]*?<\/help-table-of-contents>/.exec(html)?.[0] ?? '';
    for (const { groups, isNamed, ownHeading } of listStepBlocks(document)) {
      const anchors = isNamed
        ? []
        : [
            ...groups.flatMap(({ anchor }) => (anchor === undefined ? [] : [`${anchor}-steps`])),
            ...(ownHeading === undefined ? [] : [ownHeading]),
          ];
      for (const anchor of anchors) if (!contents.includes(`href="#${anchor}"`)) wrong.push(`${slug}: ${anchor}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('on a phone nothing that has the focus lies under the bar of contents, which keeps search in reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/articles/pay-by-tt/');
  await page.locator('.evidence').scrollIntoViewIfNeeded();
  const bar = page.locator('help-table-of-contents');
  const findCovered = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const edge = document.querySelector('help-table-of-contents');
      if (!focused || !edge || edge.contains(focused) || focused === document.body) return undefined;
      const { top, bottom } = focused.getBoundingClientRect();
      const { top: barTop, bottom: barBottom } = edge.getBoundingClientRect();
      return top < barBottom - 1 && bottom > barTop + 1 ? focused.outerHTML.slice(0, 80) : undefined;
    });
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press(key);
      // The page may still glide to what has the focus.
      await expect.poll(findCovered).toBeUndefined();
    }
  }
  await page.evaluate(() => window.scrollTo(0, 2_000));
  await expect(bar.getByRole('link', { name: 'Search' })).toBeInViewport({ ratio: 1 });
});

test('a hand in a drawing never shrinks', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/articles/pay-by-tt/', '/articles/pay-by-credit-card/', '/guides/pay-later/app/']) {
      await page.goto(path);
      await page.locator('details.screen').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
      const sizes = await page
        .locator('.control-hand .icon:visible')
        .evaluateAll((icons) => icons.map((icon) => icon.getBoundingClientRect().width));
      expect(Math.min(99, ...sizes), `${path} at ${width}`).toBeGreaterThan(15);
    }
  }
});

test('an embedded practice opens at once, without the site around it, and leads search engines to its article', async ({ page }) => {
  for (const flow of content.flows.keys()) {
    await page.goto(addresses.embeddedPractice(flow));
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.locator('.site-header, .site-footer')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/articles\/[a-z-]+\/$/);
  }
});

test('without script an embedded practice is its written steps', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(addresses.embeddedPractice('pay-by-tt'));
  await expect(page.locator('#laptop-step-send-transfer .step-warning')).toBeVisible();
  await page.close();
});

test('no drawing shows one way on as two things to press', () => {
  const twice: string[] = [];
  for (const [flow, { steps }] of content.flows) {
    for (const step of steps) {
      for (const device of ['laptop', 'app'] as const) {
        const ways = listControls(step[device]?.screen.parts ?? []).flatMap(({ go }) => go ?? []);
        if (new Set(ways).size < ways.length) twice.push(`${flow}, ${step.id}, ${device}: ${ways.join(', ')}`);
      }
    }
  }
  expect(twice).toEqual([]);
});
