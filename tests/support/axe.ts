import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** The rules of WCAG 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The minified build: a page parses it in half the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules on looks depend on classes alone, only they depend on the scheme, and they take most of the time. */
const looks = ['color-contrast', 'link-in-text-block', 'target-size'];

const ruleSets = {
  all: { runOnly: { type: 'tag', values: tags } },
  'all but looks': { runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries(looks.map((rule) => [rule, { enabled: false }])) },
  looks: { runOnly: { type: 'rule', values: looks } },
} satisfies Record<string, axe.RunOptions>;

/** Which rules a page is held against, in which scheme. */
export type Round = readonly [scheme: 'light' | 'dark', rules: keyof typeof ruleSets];

/** Everything that can be wrong. */
export const wholeRounds: readonly Round[] = [
  ['light', 'all'],
  ['dark', 'looks'],
];

/** Pages that have axe in each document they open: to send it takes ten times as long as to run it. */
const prepared = new WeakSet<Page>();

async function prepare(page: Page): Promise<void> {
  if (!prepared.has(page)) await page.addInitScript(source);
  prepared.add(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

/** What axe finds on the page as it stands, or in a part of it, one line per rule and scheme. */
export async function findBarriers(page: Page, rounds: readonly Round[] = wholeRounds, part = 'html'): Promise<string[]> {
  await prepare(page);
  const found: string[] = [];
  for (const [colorScheme, rules] of rounds) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(
      async ([selector, options]) => {
        // Styles are of this site and inline, so axe need not fetch them again; passes are not described.
        const result = await window.axe.run(selector, { ...options, resultTypes: ['violations'], preload: false });
        return result.violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      },
      [part, ruleSets[rules]] as const,
    );
    const { pathname } = new URL(page.url());
    found.push(...violations.map((violation) => `${pathname} (${colorScheme}): ${violation}`));
  }
  return found;
}

/** Opens everything a reader can open, so that axe sees it: steps for the other device, closed parts, hidden answers of the browser's search. */
export function openEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const panel of document.querySelectorAll('[hidden="until-found"]')) panel.removeAttribute('hidden');
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
