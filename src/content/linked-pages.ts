import type { Content } from './content.ts';
import { addresses } from '../lib/addresses.ts';
import { listRedirects, type Redirect, type LinkedPage } from '../lib/redirects.ts';

/** The site's permanent links: what `/links.json` publishes, and what redirect rules and the ledger are made from. */
export interface SiteLinks {
  pages: readonly LinkedPage[];
  redirects: readonly Redirect[];
}

/** Lists every page with a permanent id or an old address, and every address that leads on to one. */
export function buildSiteLinks(content: Content): SiteLinks {
  const pages: LinkedPage[] = [
    ...content.guides.map(({ id, data }) => ({
      id: data.id,
      address: addresses.guide(id),
      title: data.title,
      formerIds: data.formerIds,
      oldAddresses: data.redirectFrom.map(addresses.guide),
      steps: data.device
        ? content.flows
            .get(data.flow)
            ?.steps.map(({ id: step, title, formerIds }) => ({ id: step, title, formerIds, anchor: `step-${step}` }))
        : undefined,
    })),
    ...content.articles.map(({ slug, data }) => ({
      id: data.id,
      address: addresses.article(slug),
      title: data.title,
      formerIds: data.formerIds,
      oldAddresses: data.redirectFrom.map(addresses.article),
    })),
    ...content.categories.map(({ slug, title, redirectFrom = [] }) => ({
      address: addresses.category(slug),
      title,
      oldAddresses: redirectFrom.map(addresses.category),
    })),
  ];
  return { pages, redirects: listRedirects(pages, content.language.phrases.stepOfPage) };
}

/** The addresses of pages without the frame of the site: one for every id a page has had. */
export function listEmbedAddresses(pages: readonly LinkedPage[]): string[] {
  return pages.flatMap(({ id, formerIds = [] }) => (id === undefined ? [] : [id, ...formerIds].map(addresses.embed)));
}
