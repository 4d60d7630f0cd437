import { addresses } from '../lib/addresses.ts';
import { forwardTemplateAddress } from '../lib/forward-slots.ts';

/** The template of forwarding pages is no page, and the others have nothing to find. */
const notIndexed: readonly string[] = [addresses.search, addresses.support, forwardTemplateAddress];

/** Pages that carry `noindex` stay out of the sitemap. */
export function isIndexed(page: string): boolean {
  return !notIndexed.includes(new URL(page).pathname);
}
