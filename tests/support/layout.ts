import type { Page } from '@playwright/test';

/** Where the page scrolls sideways or hides a column: on small phones, and on a phone with text at twice its size. */
export async function findSidewaysFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  const look = async (at: string) => {
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const faults = [...(excess > 0 ? ['scrolls sideways'] : []), ...(await findCutTables(page))];
    found.push(...faults.map((fault) => `${page.url()} at ${at}: ${fault}`));
  };
  await page.setViewportSize({ width: 320, height: 800 });
  await look('320 px');
  await page.setViewportSize({ width: 360, height: 800 });
  await look('360 px');
  found.push(...(await findBrokenWords(page)).map((word) => `${page.url()} at 360 px: ${word}`));
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await look('twice the size');
  found.push(...(await findBrokenWords(page)).map((word) => `${page.url()} at twice the size: ${word}`));
  if (before) await page.setViewportSize(before);
  return found;
}

/**
 * Tables with a column that is cut off without a sign: the frame neither scrolls behind a visible edge nor shows cards that
 * name their values.
 */
function findCutTables(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLabelled = (cell: Element) =>
      cell.matches('th, :first-child') ||
      cell.querySelector('.label')?.checkVisibility() === true ||
      getComputedStyle(cell, '::before').content.includes(cell.getAttribute('data-label') ?? ' ');
    return [...document.querySelectorAll('table')].flatMap((table) => {
      if (!table.checkVisibility()) return [];
      const name = table.caption?.textContent ?? table.getAttribute('aria-label') ?? 'a table';
      const frame = table.closest('.table');
      const isCards = [...table.rows].some((row) => getComputedStyle(row).display !== 'table-row');
      const cells = [...table.querySelectorAll('tbody :is(th, td)')].filter((cell) => cell.checkVisibility());
      if (isCards && !cells.every(isLabelled)) return [`${name}: a card does not name its values`];
      const last = Math.max(...cells.map((cell) => cell.getBoundingClientRect().right));
      const room = (frame ?? document.documentElement).getBoundingClientRect().right;
      if (last <= room + 1) return [];
      const shadows = frame ? getComputedStyle(frame).backgroundImage.split('linear-gradient').length - 1 : 0;
      const canScroll = frame !== null && getComputedStyle(frame).overflowX === 'auto' && frame.getAttribute('tabindex') === '0';
      return canScroll && shadows === 4 ? [] : [`${name}: a column is hidden without a sign`];
    });
  });
}

/** Words of letters alone that stand on two lines though they have room on one; an address, and what is drawn, may break anywhere. */
function findBrokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() !== true || getComputedStyle(parent).clipPath !== 'none' || parent.closest('.drawing')) continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/(?<![^\s(“])\p{L}{2,}(?![^\s.,;:!?)”])/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        const needed = lines.reduce((sum, { width }) => sum + width, 0);
        if (new Set(lines.map(({ top }) => Math.round(top))).size > 1 && needed < innerWidth / 2)
          broken.push(`"${word}" is broken in two: ${parent.tagName}.${parent.className} in .${parent.parentElement?.className ?? ''}`);
      }
    }
    return broken;
  });
}
