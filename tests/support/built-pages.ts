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
 * Few pages that together show every kind of page, and every element with every set of classes that the site has: what
 * looks one way anywhere, is on one of them. A page brings the styles of what it has, so these need no page of their own.
 */
export function chooseDistinctPages(pages: readonly BuiltPage[]): BuiltPage[] {
  // The kind of a page decides on its looks too.
  const open = new Map(pages.map((page) => [page, listLooks(page.html).add(page.path.split('/').slice(1, 2).join())]));
  const chosen: BuiltPage[] = [];
  for (;;) {
    const [next, looks] = [...open].reduce<[BuiltPage?, Set<string>?]>(
      (best, each) => (each[1].size > (best[1]?.size ?? 0) ? each : best),
      [],
    );
    if (!next || !looks) return chosen;
    chosen.push(next);
    open.delete(next);
    for (const others of open.values()) for (const look of looks) others.delete(look);
  }
}

/** What decides on the looks of a piece of HTML: its elements with their classes and states. */
export function listLooks(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/<([a-z][\w-]*)([^<>]*)>/g)].map(
      ([, name = '', attributes = '']) =>
        `${name} ${/ class="([^"]*)"/.exec(attributes)?.[1] ?? ''} ${/ data-kind="[^"]*"/.exec(attributes)?.[0] ?? ''}`,
    ),
  );
}
