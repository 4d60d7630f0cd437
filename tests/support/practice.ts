import { expect, type Page } from '@playwright/test';
import type { DeviceName } from '../../src/content/schema/shared.ts';
import type { TestControl, TestStep } from './flow-pages.ts';

/** The open practice. */
export const getDialog = (page: Page) => page.getByRole('dialog');

/** Everything in the drawing that can be pressed. */
const getControls = (page: Page) => getDialog(page).locator('.drawing button.control');

/** Waits until the practice shows a step, and the keyboard is at its heading. */
export async function expectStep(page: Page, step: TestStep): Promise<void> {
  await expect(getDialog(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(`: ${escape(step.title)}$`));
  await expect(getDialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  expect(new URL(page.url()).hash).toBe(`#${step.anchor}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Presses a button by one kind of hand. The keyboard comes to it by Tab, as a reader does. */
export const hands = {
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

/** Presses controls of a step by one kind of hand: each leads on, answers, or asks which way to go. */
export async function pressControls(
  page: Page,
  step: TestStep,
  controls: readonly TestControl[],
  press: (page: Page, index: number) => Promise<void>,
  requireStep: (id: string) => TestStep,
): Promise<void> {
  for (const control of controls) {
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
  if (controls.length > 0) await expect(getControls(page)).toHaveCount(step.controls.length);
}

/** What a press on a control does. */
function getEffect({ leadsTo, answer }: TestControl): 'leads' | 'answers' | 'asks' {
  if (leadsTo !== undefined) return 'leads';
  return answer === undefined ? 'asks' : 'answers';
}

/** Steps with the first control of each effect only. */
export function chooseOfEachEffect(steps: readonly TestStep[]): { step: TestStep; controls: TestControl[] }[] {
  const seen = new Set<string>();
  return steps.map((step) => ({
    step,
    controls: step.controls.filter((control) => seen.size < seen.add(getEffect(control)).size),
  }));
}

/** Finds a step by its id. Throws if there is none. */
export function createStepFinder(steps: readonly TestStep[]): (id: string) => TestStep {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return (id) => {
    const step = byId.get(id);
    if (!step) throw new Error(`There is no step "${id}".`);
    return step;
  };
}

/** The screen of a device, and whether it is touched. */
export function getScreen(device: DeviceName, hand: string) {
  return { hasTouch: hand === 'touch', viewport: device === 'app' ? { width: 360, height: 740 } : { width: 1280, height: 800 } };
}
