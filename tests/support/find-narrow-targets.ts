import type { Page } from '@playwright/test';

/** Links, buttons and what opens that can't be pressed 20 pixels above or below their middle, where no other such control begins. */
export function findNarrowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, summary';
    // What stands in a text has the lines of the text, and its mark has no room of its own.
    const inText =
      ':is(p, td, th, dd, :is(.article-text, .preconditions) li) a, .term, .fact-button, .link-mark, .drawing *, dialog *, [popover] *';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      if (!control.checkVisibility() || control.matches(inText)) return [];
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 40), top + height / 2];
      if (width === 0 || !control.contains(document.elementFromPoint(x, y))) return [];
      const isFound = [-20, 20].every((far) => control.contains(document.elementFromPoint(x, y + far)));
      const name = `${control.tagName} "${control.textContent.trim().slice(0, 30)}" in .${control.parentElement?.closest('[class]')?.className ?? ''}`;
      return isFound ? [] : [`${name} is ${Math.round(height)} px high`];
    });
  });
}
