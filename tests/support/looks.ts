import type { Page } from '@playwright/test';

/** Header, way home, title, text and footer that do not begin at one edge. */
export function findOtherEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.querySelector('.site-header .name')?.getBoundingClientRect().left;
    if (edge === undefined) return [];
    const parts =
      'h1, .breadcrumbs, .intro, .short-answer, .evidence, .article-text, .article-text > :is(p, h2, h3), .person-help, .site-footer ul';
    return [...document.querySelectorAll(parts)]
      .filter((part) => part.checkVisibility() && Math.abs(part.getBoundingClientRect().left - edge) > 1)
      .map((part) => `${part.tagName} .${part.className} begins at ${part.getBoundingClientRect().left}, not at ${edge}`);
  });
}

/** Icons that are not as large as they say: squeezed, or stretched, so that they stand in the middle of a box beside its first line. */
export function findResizedIcons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg[width]')].flatMap((icon) => {
      if (!icon.checkVisibility()) return [];
      const { fontSize, zoom } = getComputedStyle(icon);
      const asked = icon.getAttribute('width') ?? '';
      const said = Number.parseFloat(asked) * (asked.endsWith('em') ? Number.parseFloat(fontSize) : 1);
      const { width, height } = icon.getBoundingClientRect();
      const due = said * Number(zoom || 1);
      const isWhole = Math.min(width, height) > due - 0.5;
      const isStretched = Math.max(width, height) > due + 0.5;
      return isWhole && !isStretched
        ? []
        : [`an icon of ${said} px is ${width} × ${height}: ${icon.parentElement?.outerHTML.slice(0, 80) ?? ''}`];
    }),
  );
}

/** Boxes set apart by their ground alone: in forced colours, where every ground is the same, nothing is left of them. */
export async function findLostFrames(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => {
    const none = 'rgba(0, 0, 0, 0)';
    const getGround = (element: Element | null): string => {
      if (!element) return none;
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === none ? getGround(element.parentElement) : backgroundColor;
    };
    for (const box of document.querySelectorAll('main *')) {
      const isOwn = getComputedStyle(box).backgroundColor !== none && getGround(box) !== getGround(box.parentElement);
      box.toggleAttribute('data-own-ground', isOwn && box.checkVisibility() && box.textContent.trim() !== '');
    }
  });
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('[data-own-ground]')]
      .filter((box) => {
        const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, outlineStyle } = getComputedStyle(box);
        const isDrawn = (style: string, width: string) => style !== 'none' && width !== '0px';
        return !isDrawn(borderTopStyle, borderTopWidth) && !isDrawn(borderBottomStyle, borderBottomWidth) && outlineStyle === 'none';
      })
      .map((box) => `${box.tagName} .${box.className}`),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return [...new Set(lost)].map((box) => `${page.url()}: ${box} has no frame`);
}
