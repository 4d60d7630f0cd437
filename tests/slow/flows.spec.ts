import { test } from '@playwright/test';
import { loadFlowPages } from '../support/flow-pages.ts';
import { expectEveryStep } from '../support/practice-steps.ts';
import { createStepFinder, getScreen, hands, pressControls } from '../support/practice.ts';

const pages = await loadFlowPages();

for (const { flow, device, steps } of pages) {
  for (const [hand, press] of Object.entries(hands)) {
    test.describe(`${flow}, ${device}, by ${hand}`, () => {
      test.use(getScreen(device, hand));

      test('every control of every drawing leads on or says what it does', async ({ page }) => {
        test.setTimeout(600_000);
        const requireStep = createStepFinder(steps);
        for (const step of steps) await pressControls(page, step, step.controls, press, requireStep);
      });
    });
  }

  test(`${flow}, ${device}: every step is as the file says, fits a small phone and has no barrier`, async ({ page, request }) => {
    test.setTimeout(600_000);
    await expectEveryStep(page, request, steps);
  });
}
