import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { isTemplate } from '../lib/page-slots.ts';
import { listPageDates } from '../view-models/page-dates.ts';

/** They have nothing to find, or what another page has. */
const notIndexed: readonly string[] = [addresses.search, addresses.desk, addresses.embeddedDesk];

/** Pages that carry `noindex` stay out of the sitemap. */
export function isIndexed(page: string): boolean {
  const { pathname } = new URL(page);
  return !notIndexed.includes(pathname) && !isTemplate(pathname);
}

/** Puts the day of the last change into an entry of the sitemap. Pages without one, such as the page about the site, have none. */
export function createDater(content: Content): <Item extends { url: string }>(item: Item) => Item & { lastmod?: string } {
  const days = listPageDates(content);
  return (item) => {
    const day = days.get(new URL(item.url).pathname);
    return day === undefined ? item : { ...item, lastmod: day };
  };
}
