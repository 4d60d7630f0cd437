import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getBase } from '../lib/site-base.ts';
import { isTemplate } from '../lib/page-slots.ts';
import { listPageDates } from '../view-models/page-dates.ts';

/** They have nothing to find, or what another page has. */
const notIndexed: readonly string[] = [addresses.search, addresses.desk, addresses.embeddedDesk, addresses.offline];

/** Pages that carry `noindex` stay out of the sitemap of the site at an address. */
export function isIndexed(page: string, siteAddress: string): boolean {
  const path = getPath(page, siteAddress);
  return !notIndexed.includes(path) && !isTemplate(path);
}

/** Puts the day of the last change into an entry of the sitemap. Pages without one, such as the page about the site, have none. */
export function createDater(content: Content): <Item extends { url: string }>(item: Item) => Item & { lastmod?: string } {
  const days = listPageDates(content);
  return (item) => {
    const day = days.get(getPath(item.url, content.site.address));
    return day === undefined ? item : { ...item, lastmod: day };
  };
}

function getPath(page: string, siteAddress: string): string {
  return new URL(page).pathname.slice(getBase(siteAddress).length);
}
