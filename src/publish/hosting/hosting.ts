import type { Redirect } from '../../lib/redirects.ts';
import { getBase } from '../../lib/site-base.ts';
import type { HostMap } from './host-map.ts';
import { buildMovedMaps } from './moved-maps.ts';
import { buildRepairMaps } from './repair-maps.ts';
import { buildResponseHeaders, type HostedSite, type ResponseHeaders } from './response-headers.ts';

/** What any host needs to know of a site; each gets it in its own form. */
export interface Hosting {
  address: string;
  /** The folder of the address that the site lies in, such as "/help"; empty at the root. */
  base: string;
  headers: ResponseHeaders;
  /** Addresses of its pages, below `base`. */
  pages: readonly string[];
  /** Where redirects lead: `target` and `anchor`. */
  moved: readonly HostMap[];
  /** Where spoilt addresses lead: `goal` and `goal_anchor`. They build on the first of the others. */
  repaired: readonly HostMap[];
}

/** What a site's hosts need, from its facts, its pages and its redirects. */
export function describeHosting(site: HostedSite, pages: readonly string[], redirects: readonly Pick<Redirect, 'from' | 'to'>[]): Hosting {
  const base = getBase(site.address);
  const moved = redirects.map(({ from, to }) => ({ from, to: base + to }));
  const targets = new Map([...pages.map((page) => [page, base + page] as const), ...moved.map(({ from, to }) => [from, to] as const)]);
  const local: HostMap = {
    name: 'local',
    source: '{path}',
    patterns: [{ pattern: [`^${base.replaceAll('.', '[.]')}(/.*)$`], value: '{1}' }],
  };
  return {
    address: site.address,
    base,
    pages,
    headers: buildResponseHeaders(site, base),
    moved: [local, ...buildMovedMaps(local.name, moved)],
    repaired: buildRepairMaps(local.name, targets),
  };
}
