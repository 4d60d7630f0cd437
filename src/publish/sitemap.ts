import type { Content } from '../content/content.ts';
import { isIndexed } from '../lib/indexed-pages.ts';
import { getBase } from '../lib/site-base.ts';
import { listPageDates } from '../view-models/page-dates.ts';

/** Whether a page stands in the sitemap of the site at an address. Pages that carry `noindex` do not. */
export function isInSitemap(page: string, siteAddress: string): boolean {
  return isIndexed(getPath(page, siteAddress));
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
