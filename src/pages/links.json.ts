import { loadContent } from '../collections/content.ts';
import { buildSiteLinks } from '../view-models/linked-pages.ts';

/** Every permanent id, short link and old address: the one source of redirect rules and of the ledger of permalinks. */
export async function GET(): Promise<Response> {
  return Response.json(buildSiteLinks(await loadContent()));
}
