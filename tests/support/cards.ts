import type { Page } from '@playwright/test';

/** Cards of sources and words that open in the wrong place: far from their mark, over it, over their sentence, or off the screen. */
export async function findStrayCards(page: Page, place: 'beside the mark' | 'sheet'): Promise<string[]> {
  const strays = await page.evaluate(async (asked) => {
    const found: string[] = [];
    const cross = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
    /** The lines of the sentence up to its mark, in the mark's own block. */
    const listLines = (mark: Element): DOMRect[] => {
      const block = mark.closest('p, li, td, th, dd, dt, h2, h3, figcaption, .row, summary') ?? mark.parentElement;
      const range = document.createRange();
      if (!block) return [];
      range.setStart(block, 0);
      range.setEndBefore(mark);
      const start = range.toString().search(/[^.!?]*$/);
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const length = text.nodeValue?.length ?? 0;
        if (passed + length > start) {
          range.setStart(text, start - passed);
          break;
        }
        passed += length;
      }
      return [...range.getClientRects()];
    };
    for (const mark of document.querySelectorAll<HTMLElement>('[popovertarget]:not([popovertargetaction])')) {
      const card = document.getElementById(mark.getAttribute('popovertarget') ?? '');
      if (!card || !mark.checkVisibility()) continue;
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      mark.click();
      await new Promise(requestAnimationFrame);
      const [own, from] = [card.getBoundingClientRect(), mark.getBoundingClientRect()];
      const gap = Math.max(own.top - from.bottom, from.top - own.bottom, own.left - from.right, from.left - own.right);
      const name = mark.getAttribute('aria-label') ?? mark.textContent;
      const tell = (fault: string) => found.push(`${name}: ${fault}`);
      if (!card.matches(':popover-open')) tell('does not open');
      else if (own.left < -1 || own.right > innerWidth + 1 || own.top < -1 || own.bottom > innerHeight + 1) tell('leaves the screen');
      else if (asked === 'sheet') {
        if (Math.abs(own.bottom - innerHeight) > 1 || own.width < innerWidth - 1) tell('is no sheet at the end of the screen');
      } else if (cross(own, from)) tell('lies over its mark');
      else if (gap > 24) tell(`opens ${gap} px from its mark`);
      else if (listLines(mark).some((line) => cross(own, line))) tell('lies over its sentence');
      card.hidePopover();
    }
    return found;
  }, place);
  return strays.map((stray) => `${page.url()}: ${stray}`);
}
