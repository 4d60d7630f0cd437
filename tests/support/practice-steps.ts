import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { findBarriers } from './axe.ts';
import { listLooks } from './built-pages.ts';
import type { TestStep } from './flow-pages.ts';
import { createStepFinder, expectStep, getDialog } from './practice.ts';

/** Walks the steps of a flow in the practice, on a small phone: each is as the file says, fits, has no barrier, and its ways lead on. */
export async function expectEveryStep(page: Page, request: APIRequestContext, steps: readonly TestStep[]): Promise<void> {
  const requireStep = createStepFinder(steps);
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
export function getWords({ warning, text }: TestStep): string {
  return `${warning === undefined ? '' : `Warning: ${warning} `}${text}`;
}

/** The text of an element as it is read: without marks of line breaks. */
export function normalize(text: string): string {
  return text
    .replace(/[\u2060\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.')
    .trim();
}
