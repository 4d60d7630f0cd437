import type { Page } from '@playwright/test';
import { findOtherEdges, findResizedIcons } from './looks.ts';
import { findCrampedHeadings, findLongLines, findSmallPrint, findStrayTags, findUnhungMarks } from './text-looks.ts';

type Rule = (page: Page) => Promise<string[]>;

/** The screens on which a page is looked at, each with the rules that a page breaks there first. A page is laid out anew for each. */
const screens: readonly { name: string; width: number; isLarge?: true; rules: readonly Rule[] }[] = [
  { name: '1280 px', width: 1280, rules: [findOtherEdges, findResizedIcons, findLongLines, findCrampedHeadings] },
  { name: '320 px', width: 320, rules: [findSidewaysScroll, findCutTables, findOtherEdges, findResizedIcons] },
  {
    name: '360 px',
    width: 360,
    rules: [findSidewaysScroll, findCutTables, findBrokenWords, findSmallPrint, findStrayTags, findUnhungMarks],
  },
  { name: '360 px, text at twice its size', width: 360, isLarge: true, rules: [findSidewaysScroll, findCutTables, findBrokenWords] },
];

/** Where the page scrolls sideways, hides a column, breaks a word, leaves its one edge or squeezes an icon, on a laptop and on small phones. */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { name, width, isLarge, rules } of screens) {
    await page.setViewportSize({ width, height: 800 });
    if (isLarge) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const rule of rules) found.push(...(await rule(page)).map((fault) => `${page.url()} at ${name}: ${fault}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}

function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => (document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['scrolls sideways'] : []));
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
    const countLines = (boxes: readonly DOMRect[]) => new Set(boxes.map(({ top }) => Math.round(top))).size;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() !== true || parent.closest('.drawing')) continue;
      range.selectNodeContents(node);
      if (countLines([...range.getClientRects()]) < 2 || getComputedStyle(parent).clipPath !== 'none') continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/(?<![^\s(“])\p{L}{2,}(?![^\s.,;:!?)”])/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        const needed = lines.reduce((sum, { width }) => sum + width, 0);
        if (countLines(lines) > 1 && needed < innerWidth / 2)
          broken.push(`"${word}" is broken in two: ${parent.tagName}.${parent.className} in .${parent.parentElement?.className ?? ''}`);
      }
    }
    return broken;
  });
}
