import { addresses } from '../lib/addresses.ts';
import { redirectTemplateAddress } from '../lib/redirect-slots.ts';

/** The template of redirect pages is no page, and the others have nothing to find. */
const notIndexed: readonly string[] = [addresses.search, addresses.desk, redirectTemplateAddress];

/** Pages that carry `noindex` stay out of the sitemap. */
export function isIndexed(page: string): boolean {
  return !notIndexed.includes(new URL(page).pathname);
}
