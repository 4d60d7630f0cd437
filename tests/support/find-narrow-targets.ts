import type { Page } from '@playwright/test';

/** Links, buttons and what opens that a finger finds on less than 40 pixels, from top to bottom. */
export function findNarrowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, summary';
    const least = 40;
    // What stands in a text has the lines of the text, and its mark has no room of its own. A row of a comparison is all pressed.
    const inText =
      ':is(p, td, th, dd, :is(.article-text, .preconditions) li) a, .term, .fact-button, .link-mark, .row-rest *, .drawing *, dialog *, [popover] *';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      if (!control.checkVisibility() || control.matches(inText)) return [];
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 40), top + height / 2];
      const isHit = (far: number) => control.contains(document.elementFromPoint(x, y + far));
      if (width === 0 || !isHit(0)) return [];
      let reach = 1;
      for (const step of [-1, 1]) for (let far = step; Math.abs(far) <= 30 && isHit(far); far += step) reach++;
      const name = `${control.tagName} "${control.textContent.trim().slice(0, 30)}" in .${control.parentElement?.closest('[class]')?.className ?? ''}`;
      return reach >= least ? [] : [`${name} is ${Math.round(height)} px high and can be pressed on ${reach}`];
    });
  });
}
