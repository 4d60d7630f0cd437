import { inSite } from '../../client/site-path.ts';
import { fetchWithin } from '../../client/patience.ts';
import { listRepairedPaths } from '../../lib/repair-address.ts';

/** How long the host may take to say whether it has a page. */
const patienceMs = 4000;

/** Where a spoilt path leads, with an anchor for a part that no page has; undefined if the host has no such page. */
export async function findRepairedPath(path: string, hasPage = askHost): Promise<string | undefined> {
  for (const href of listRepairedPaths(path)) if (await hasPage(href)) return href;
  return undefined;
}

function askHost(href: string): Promise<boolean> {
  return fetchWithin(patienceMs, inSite(href), () => Promise.resolve(true), 'HEAD').catch(() => false);
}
