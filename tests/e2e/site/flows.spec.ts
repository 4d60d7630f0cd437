import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../../support/axe.ts';
import { loadFlowPages, type TestStep } from '../../support/flow-pages.ts';

const pages = await loadFlowPages();

const getDialog = (page: Page) => page.getByRole('dialog');
const getControls = (page: Page) => getDialog(page).locator('.drawing button.control');

async function expectStep(page: Page, step: TestStep): Promise<void> {
  await expect(getDialog(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(`: ${escape(step.title)}$`));
  await expect(getDialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  expect(new URL(page.url()).hash).toBe(`#${step.anchor}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Presses a button by one kind of hand. The keyboard comes to it by Tab, as a reader does. */
const hands = {
  mouse: (page: Page, index: number) => getControls(page).nth(index).click(),
  touch: (page: Page, index: number) => getControls(page).nth(index).tap(),
  keyboard: async (page: Page, index: number) => {
    const isThere = () =>
      getControls(page)
        .nth(index)
        .evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Enter');
  },
};

for (const { flow, device, path, steps } of pages) {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const requireStep = (id: string) => {
    const step = byId.get(id);
    if (!step) throw new Error(`There is no step "${id}".`);
    return step;
  };

  for (const [hand, press] of Object.entries(hands)) {
    test.describe(`${flow}, ${device}, by ${hand}`, () => {
      test.use({ hasTouch: hand === 'touch', viewport: device === 'app' ? { width: 360, height: 740 } : { width: 1280, height: 800 } });

      test('every control of every drawing leads on or says what it does', async ({ page }) => {
        test.slow();
        for (const step of steps) {
          for (const control of step.controls) {
            await page.goto(step.address);
            await expectStep(page, step);
            await press(page, control.index);
            if (control.leadsTo !== undefined) {
              await expectStep(page, requireStep(control.leadsTo));
              await page.goBack();
              await expectStep(page, step);
            } else if (control.answer !== undefined) {
              await expect(getDialog(page).getByRole('status')).toHaveText(control.answer);
            } else {
              await expect(getDialog(page).locator('[data-slot="ways"] button').first()).toBeFocused();
            }
          }
          await expect(getControls(page)).toHaveCount(step.controls.length);
        }
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
      if (step.troubles.length > 0) await getDialog(page).getByText('If your screen differs').click();
      for (const trouble of step.troubles) {
        const item = getDialog(page).locator('.troubles li').filter({ hasText: trouble.when });
        await expect(item).toContainText(trouble.do);
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
      expect(normalize(await item.locator('[data-piece="words"]').innerText())).toBe(step.text);
      await expect(item.locator('.drawing')).toBeVisible();
      await expect(item.locator('.drawing .control')).toHaveCount(step.controls.length);
      for (const line of step.outcome) expect(normalize(await item.locator('.outcome').innerText())).toContain(line);
      await page.goto(step.address);
      expect(normalize(await getDialog(page).locator('[data-slot="words"]').innerText())).toBe(step.text);
    }
    await scriptless.close();
  });

  for (const width of [320, 1280]) {
    test(`${flow}, ${device}: axe finds nothing at any step, in light and dark, at ${width} px`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const step of steps) {
        await page.goto(step.address);
        await expectStep(page, step);
        expect(await findBarriers(page), step.id).toEqual([]);
        const overflow = await page.locator('.walk-body').evaluate((body) => body.scrollWidth - body.clientWidth);
        expect(overflow, `${step.id} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
  }
}

function normalize(text: string): string {
  return text
    .replace(/[\u2060\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.')
    .trim();
}
