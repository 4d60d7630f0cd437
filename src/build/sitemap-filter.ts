import { addresses } from '../lib/addresses.ts';

/** Pages that carry `noindex` stay out of the sitemap. */
export function isIndexed(page: string): boolean {
  return new URL(page).pathname !== addresses.search;
}
