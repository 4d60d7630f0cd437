import type { Ledger, LedgerEntry } from '../../content/ledger.ts';
import type { Content } from '../../content/content.ts';
import { addresses } from '../../lib/addresses.ts';
import { buildSiteLinks, listEmbedAddresses } from '../../content/linked-pages.ts';
import type { BuiltPage } from '../built-pages.ts';
import type { Published } from '../../checks/ledger/published.ts';

/** Everything a built site answers to, as a ledger. */
export function listLinks({ pages, redirects, anchors }: Published): Ledger {
  const ids = new Map(pages.map(({ address, id }) => [address, id]));
  const ledger = new Map<string, LedgerEntry>();
  for (const [address, places] of anchors) ledger.set(address, { id: ids.get(address), anchors: places.map(({ id }) => id) });
  for (const { from, id } of redirects) ledger.set(from, { id, anchors: [] });
  return ledger;
}

/** Pages whose places are promised for ever. Lists and indexes change with what they list. */
const pagesWithAnchors = /^\/(?:articles\/.|guides\/.|about\/)/;

/** What a site answers to, from its content and its pages. */
export function describePublished(content: Content, pages: readonly BuiltPage[]): Published {
  // The page for readers without a network comes in the place of others: nobody is sent there.
  const published = pages.filter(({ address }) => address.endsWith('/') && address !== addresses.offline);
  const links = buildSiteLinks(content);
  return {
    ...links,
    anchors: new Map([
      ...published.map(({ address, anchors }) => [address, pagesWithAnchors.test(address) ? anchors : []] as const),
      // Written from other pages, whose places they have.
      ...listEmbedAddresses(links.pages).map((address) => [address, []] as const),
    ]),
  };
}
