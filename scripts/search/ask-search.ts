import type { SearchEngine } from '../../src/search/engine/engine.ts';
import type { TextSearch } from '../../src/search/engine/rank.ts';
import type { SearchReply } from './score-replies.ts';

/** Pages counted of each answer. */
const maxHrefs = 10;

/** Asks the engine each query, as the search page does. A query that names a page opens it. */
export async function askSearch(engine: SearchEngine, queries: readonly string[]): Promise<SearchReply[]> {
  const replies: SearchReply[] = [];
  for (const query of queries) {
    const { state, correction, confidence, hrefs, directHref } = await engine.search(query);
    replies.push({ state, correction, confidence, hrefs: directHref === undefined ? hrefs.slice(0, maxHrefs) : [directHref] });
  }
  return replies;
}

/** Asks Pagefind as it comes. */
export async function askPlain(plain: TextSearch, queries: readonly string[]): Promise<SearchReply[]> {
  const replies: SearchReply[] = [];
  for (const query of queries) {
    const hits = await plain(query);
    replies.push({ state: hits.length > 0 ? 'results' : 'empty', hrefs: hits.slice(0, maxHrefs).map(({ href }) => href) });
  }
  return replies;
}
