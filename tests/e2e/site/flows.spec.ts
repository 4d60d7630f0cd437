import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { findBarriers } from '../../support/axe.ts';
import { listLooks } from '../../support/built-pages.ts';
import { loadFlowPages, type TestStep } from '../../support/flow-pages.ts';
import { chooseOfEachEffect, createStepFinder, expectStep, getDialog, getScreen, hands, pressControls } from '../../support/practice.ts';

const pages = await loadFlowPages();

/** The practice works the same for every flow: this one meets every hand and every control here, all flows do in tests/slow. */
const wholeFlow = 'pay-by-tt';

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

for (const { flow, device, path, steps } of pages) {
  const requireStep = createStepFinder(steps);

  test(`${flow}, ${device}: every step is as the file says, fits a small phone and has no barrier`, async ({ page, request }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    for (const step of steps) {
      await page.goto(step.address);
      await expectStep(page, step);
      expect(normalize(await getDialog(page).locator('[data-slot="words"]').innerText())).toBe(getWords(step));
      if (await looksNew(page)) expect(await findBarriers(page, [['light', 'all']], 'dialog[open]'), step.id).toEqual([]);
      const overflow = await page.locator('.practice-body').evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(overflow, `${step.id} scrolls sideways`).toBeLessThanOrEqual(0);
      await expectTroubles(page, request, step);
      const outcome = step.outcome.length === 0 ? '' : normalize(await getDialog(page).locator('.outcome').innerText());
      for (const line of step.outcome) expect(outcome).toContain(line);
      const ways = getDialog(page).locator('[data-slot="ways"] button');
      await expect(ways).toHaveCount(step.choiceCount > 1 ? step.choiceCount : 0);
      for (const [index, next] of step.ways.length > 0 ? step.nextSteps.entries() : []) {
        await ways.nth(index).click();
        await expectStep(page, requireStep(next));
        await page.goBack();
        await expectStep(page, step);
      }
    }
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

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
  });
}

/** The looks that a worker has met in the practice. The words of every drawing are met on its page, every step in tests/slow. */
const metLooks = new Set<string>();

/** Whether the practice shows an element, or classes of one, that axe has not met in it. */
async function looksNew(page: Page): Promise<boolean> {
  const size = metLooks.size;
  for (const look of listLooks(await getDialog(page).innerHTML())) metLooks.add(look);
  return metLooks.size > size;
}

async function expectTroubles(page: Page, request: APIRequestContext, { troubles }: TestStep): Promise<void> {
  if (troubles.length > 0) await getDialog(page).getByText('Looks different?').click();
  for (const trouble of troubles) {
    const item = getDialog(page).locator('.troubles li').filter({ hasText: trouble.when });
    expect(normalize(await item.innerText())).toContain(trouble.do);
    const href = (await item.getByRole('link').getAttribute('href')) ?? '';
    expect(href).toBe(`/articles/${trouble.article}/`);
    expect((await request.get(href)).status()).toBe(200);
  }
}

/** The words of a step as they are read: its warning first. */
function getWords({ warning, text }: TestStep): string {
  return `${warning === undefined ? '' : `Warning: ${warning} `}${text}`;
}

function normalize(text: string): string {
  return text
    .replace(/[\u2060\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.')
    .trim();
}
