import { expect, test } from '@playwright/test';
import { loadFlowPages } from '../../support/flow-pages.ts';
import { expectEveryStep, getWords, normalize } from '../../support/practice-steps.ts';
import { chooseOfEachEffect, createStepFinder, getScreen, hands, pressControls } from '../../support/practice.ts';

const pages = await loadFlowPages();

/** The practice works the same for every flow: this one meets every hand and every control here, all flows do in tests/slow. */
const wholeFlow = 'pay-by-tt';
/** With this one, whose page is a guide, it meets whatever a step can have. */
const walkedFlows = [wholeFlow, 'pay-later'];

for (const { flow, device, steps } of pages) {
  const requireStep = createStepFinder(steps);

  for (const [hand, press] of Object.entries(hands)) {
    if (hand !== 'mouse' && flow !== wholeFlow) continue;
    test.describe(`${flow}, ${device}, by ${hand}`, () => {
      test.use(getScreen(device, hand));

      const isWhole = hand === 'mouse' && flow === wholeFlow;
      const chosen = isWhole ? steps.map((step) => ({ step, controls: step.controls })) : chooseOfEachEffect(steps);

      test('the controls of the drawings lead on or say what they do', async ({ page }) => {
        test.slow();
        for (const { step, controls } of chosen) await pressControls(page, step, controls, press, requireStep);
      });
    });
  }
}

for (const { flow, device, steps } of pages.filter((each) => walkedFlows.includes(each.flow))) {
  test(`${flow}, ${device}: every step is as the file says, fits a small phone and has no barrier`, async ({ page, request }) => {
    test.slow();
    await expectEveryStep(page, request, steps);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { flow, device, path, steps } of pages) {
    test(`${flow}, ${device}: the written steps say what the practice says`, async ({ page }) => {
      await page.goto(path);
      const items = page.locator(`[data-steps="${device}"] > li`);
      await expect(items).toHaveCount(steps.length);
      for (const [index, step] of steps.entries()) {
        const item = items.nth(index);
        expect(normalize(await item.locator('[data-piece="words"]').innerText())).toBe(getWords(step));
        await expect(item.locator('.drawing')).toBeVisible();
        await expect(item.locator('.drawing .control')).toHaveCount(step.controls.length);
        for (const line of step.outcome) expect(normalize(await item.locator('.outcome').innerText())).toContain(line);
      }
    });
  }
});
