import { expect, test } from '@playwright/test';
import { findBarriers } from '../../support/axe.ts';
import { loadFlowPages } from '../../support/flow-pages.ts';
import { chooseOfEachEffect, createStepFinder, expectStep, getDialog, getScreen, hands, pressControls } from '../../support/practice.ts';

const pages = await loadFlowPages();

for (const { flow, device, path, steps } of pages) {
  const requireStep = createStepFinder(steps);

  for (const [hand, press] of Object.entries(hands)) {
    test.describe(`${flow}, ${device}, by ${hand}`, () => {
      test.use(getScreen(device, hand));

      // Other hands than the mouse press one control of each effect here, and every control in tests/slow.
      const chosen = hand === 'mouse' ? steps.map((step) => ({ step, controls: step.controls })) : chooseOfEachEffect(steps);

      test('the controls of the drawings lead on or say what they do', async ({ page }) => {
        test.slow();
        for (const { step, controls } of chosen) await pressControls(page, step, controls, press, requireStep);
      });
    });
  }

  test(`${flow}, ${device}: every branch leads where the file says, and every trouble names its article`, async ({ page, request }) => {
    for (const step of steps) {
      await page.goto(step.address);
      await expectStep(page, step);
      const ways = getDialog(page).locator('[data-slot="ways"] button');
      await expect(ways).toHaveCount(step.choiceCount > 1 ? step.choiceCount : 0);
      for (const [index, next] of step.ways.length > 0 ? step.nextSteps.entries() : []) {
        await ways.nth(index).click();
        await expectStep(page, requireStep(next));
        await page.goBack();
        await expectStep(page, step);
      }
      if (step.troubles.length > 0) await getDialog(page).getByText('Looks different?').click();
      for (const trouble of step.troubles) {
        const item = getDialog(page).locator('.troubles li').filter({ hasText: trouble.when });
        expect(normalize(await item.innerText())).toContain(trouble.do);
        const href = (await item.getByRole('link').getAttribute('href')) ?? '';
        expect(href).toBe(`/articles/${trouble.article}/`);
        expect((await request.get(href)).status()).toBe(200);
      }
      const outcome = step.outcome.length === 0 ? '' : normalize(await getDialog(page).locator('.outcome').innerText());
      for (const line of step.outcome) expect(outcome).toContain(line);
    }
  });

  test(`${flow}, ${device}: the written steps, the practice and the plain text say the same`, async ({ page, browser }) => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const written = await scriptless.newPage();
    await written.goto(path);
    const items = written.locator(`[data-steps="${device}"] > li`);
    await expect(items).toHaveCount(steps.length);
    for (const [index, step] of steps.entries()) {
      const item = items.nth(index);
      const words = `${step.warning === undefined ? '' : `Warning: ${step.warning} `}${step.text}`;
      expect(normalize(await item.locator('[data-piece="words"]').innerText())).toBe(words);
      await expect(item.locator('.drawing')).toBeVisible();
      await expect(item.locator('.drawing .control')).toHaveCount(step.controls.length);
      for (const line of step.outcome) expect(normalize(await item.locator('.outcome').innerText())).toContain(line);
      await page.goto(step.address);
      expect(normalize(await getDialog(page).locator('[data-slot="words"]').innerText())).toBe(words);
    }
    await scriptless.close();
  });

  test(`${flow}, ${device}: axe finds nothing at any step on a small phone, and nothing scrolls sideways`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    for (const step of steps) {
      await page.goto(step.address);
      await expectStep(page, step);
      expect(await findBarriers(page, [['light', 'all']]), step.id).toEqual([]);
      const overflow = await page.locator('.practice-body').evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(overflow, `${step.id} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

function normalize(text: string): string {
  return text
    .replace(/[\u2060\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.')
    .trim();
}
