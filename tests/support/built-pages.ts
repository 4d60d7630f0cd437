import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address without the origin. */
  path: string;
  html: string;
  /** It only leads on to another page: it has the address of a redirect. */
  isRedirect: boolean;
}

/** Every page of a built site by address, redirect pages and the one for missing pages included. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { path, html, isRedirect: html.includes('http-equiv="refresh"') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Addresses of all built pages that readers read; redirect pages are left out. */
export function listBuiltPages(folder: string): string[] {
  return readBuiltPages(folder)
    .filter(({ isRedirect }) => !isRedirect)
    .map(({ path }) => path);
}

/**
 * Pages that together show every kind of page, every set of styles, and every element with every set of classes that
 * the site has: what is coloured in one way anywhere, is on one of them.
 */
export function chooseDistinctPages(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter(({ path, html }) => {
    const before = seen.size;
    for (const looks of [path.split('/').slice(1, 2).join(), ...listLooks(html)]) seen.add(looks);
    return seen.size > before;
  });
}

/** Everything that decides on the colours of a page: its styles, and its elements with their classes and states. */
function listLooks(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>[\s\S]*?<\/style>/g)].map(([style]) => style);
  const elements = [...html.matchAll(/<([a-z][\w-]*)([^<>]*)>/g)].map(
    ([, name = '', attributes = '']) =>
      `${name} ${/ class="([^"]*)"/.exec(attributes)?.[1] ?? ''} ${/ data-kind="[^"]*"/.exec(attributes)?.[0] ?? ''}`,
  );
  return [...styles, ...elements];
}
