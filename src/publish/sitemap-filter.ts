import { addresses } from '../lib/addresses.ts';
import { isTemplate } from '../lib/page-slots.ts';

/** They have nothing to find, or what another page has. */
const notIndexed: readonly string[] = [addresses.search, addresses.desk, addresses.embeddedDesk];

/** Pages that carry `noindex` stay out of the sitemap. */
export function isIndexed(page: string): boolean {
  const { pathname } = new URL(page);
  return !notIndexed.includes(pathname) && !isTemplate(pathname);
}
