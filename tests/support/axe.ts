import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, in light and dark: one line per rule and scheme. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Only colours change with the scheme.
    const runOnly =
      colorScheme === 'light' ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: ['color-contrast'] };
    found.push(
      ...(await page.evaluate(
        async ([options, scheme]) => {
          const { violations } = await window.axe.run(document, { runOnly: options, resultTypes: ['violations'] });
          return violations.map(
            ({ id, nodes }) => `${location.pathname} (${scheme}): ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          );
        },
        [runOnly, colorScheme] as const,
      )),
    );
  }
  return found;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
