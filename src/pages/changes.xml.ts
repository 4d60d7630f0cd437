import { loadContent } from '../collections/content.ts';
import { buildChangesFeed } from '../view-models/changes-page.ts';

/** The changes as an Atom feed. */
export async function GET(): Promise<Response> {
  return new Response(buildChangesFeed(await loadContent()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
