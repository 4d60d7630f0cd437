import { addresses } from '../lib/addresses.ts';

const notIndexed = new Set<string>([addresses.search, addresses.support]);

/** Keeps an address out of the sitemap; call it before the sitemap is written. */
export function hideFromSitemap(path: string): void {
  notIndexed.add(path);
}

/** Pages that carry `noindex` stay out of the sitemap. */
export function isIndexed(page: string): boolean {
  return !notIndexed.has(new URL(page).pathname);
}
