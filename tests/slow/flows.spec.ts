import { test } from '@playwright/test';
import { loadFlowPages } from '../support/flow-pages.ts';
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
}
