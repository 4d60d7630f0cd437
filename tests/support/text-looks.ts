import type { Page } from '@playwright/test';

/** Texts whose lines are longer than the measure of the site, on a wide screen; a table has its own. */
export function findLongLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const measure = 44 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const range = document.createRange();
    return [...document.querySelectorAll('main :is(p, li, dt, dd, figcaption)')].flatMap((text) => {
      if (!text.checkVisibility() || text.closest('table') || text.querySelector('p, li, dd, div')) return [];
      range.selectNodeContents(text);
      const { width, height } = range.getBoundingClientRect();
      const isLong = height > 1.5 * Number.parseFloat(getComputedStyle(text).lineHeight) && width > measure + 1;
      return isLong ? [`lines of ${Math.round(width)} px: ${text.textContent.trim().slice(0, 60)}`] : [];
    });
  });
}

/** Words below 14 pixels; in a drawing they are part of a picture. */
export function findSmallPrint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || (node.nodeValue ?? '').trim() === '' || parent.closest('.drawing, script, style')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 14) small.add(`${parent.tagName}.${parent.className} is of ${size} px`);
    }
    return [...small];
  });
}

/** Tags below a question that stand as near to the next one, so that nobody knows to which they belong. */
export function findStrayTags(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const measure = (part: Node) => {
      range.selectNodeContents(part);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('li > .tag')].flatMap((tag) => {
      const [own, next] = [tag.previousElementSibling, tag.closest('li')?.nextElementSibling];
      if (!own || !next || !tag.checkVisibility()) return [];
      const { top, bottom } = tag.getBoundingClientRect();
      const [above, below] = [top - measure(own).bottom, measure(next).top - bottom];
      // Beside its question, or at the end of a column.
      return above < 0 || below < 0 || below > 1.5 * above ? [] : [`a tag is ${above} px below its own question, ${below} above the next`];
    });
  });
}

/** What opens and has two lines, the second of which begins below its mark and not below its words. */
export function findUnhungMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('summary')].flatMap((summary) => {
      const { display, listStyleType } = getComputedStyle(summary);
      if (!summary.checkVisibility() || display !== 'list-item' || listStyleType === 'none') return [];
      range.selectNodeContents(summary);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      const first = lines[0];
      const second = lines.find(({ top }) => first && top > first.top + 8);
      const isUnhung = first && second && Math.abs(first.left - second.left) > 2;
      return isUnhung ? [`the second line is not below the first: ${summary.textContent.trim().slice(0, 60)}`] : [];
    });
  });
}

/** Headings of a text that stand nearer to what is above them, to which they do not belong, than to what they head. */
export function findCrampedHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.article-text > :is(h2, h3)')].flatMap((heading) => {
      const { left } = heading.getBoundingClientRect();
      let before = heading.previousElementSibling ?? heading.parentElement?.previousElementSibling;
      // The contents stand in a column of their own.
      while (before && !(before.checkVisibility() && before.getBoundingClientRect().left <= left)) before = before.previousElementSibling;
      const after = heading.nextElementSibling;
      if (!before || !after?.checkVisibility()) return [];
      const { top, bottom } = heading.getBoundingClientRect();
      const [above, below] = [top - before.getBoundingClientRect().bottom, after.getBoundingClientRect().top - bottom];
      return above > below ? [] : [`"${heading.textContent}" is ${above} px below what it follows and ${below} px above what it heads`];
    }),
  );
}
