import { addresses } from './addresses.ts';
import { isTemplate, templateAddresses } from './page-slots.ts';

/** They have nothing to find, or what another page has. */
const notIndexed: readonly string[] = [addresses.search, addresses.desk, addresses.offline, addresses.notFound];

/** Whether search engines may list the page at a path. What is embedded in other pages stands on a page of its own too. */
export function isIndexed(path: string): boolean {
  return !notIndexed.includes(path) && !path.startsWith(templateAddresses.embed) && !isTemplate(path);
}
