import { getSearchAddress } from '../../lib/addresses.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import type { SearchEngine } from '../../search/engine/engine.ts';
import { describeRanking } from '../../search/engine/describe-ranking.ts';

/** Where the owner of a site asks why search answers as it does: while the site is developed only, never in a build. */
export const whyPath = '/search/why/';

/** The page: a field, and all that led to the order of the answers. It keeps to what the site's policy allows: no script, no style. */
export async function buildWhyPage(query: string, engine: SearchEngine): Promise<string> {
  const report = query === '' ? '' : describeRanking(query, await engine.explain(query));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Why this order?</title>
<h1>Why this order?</h1>
<p>Seen in development only. <a href="${getSearchAddress(query)}">See it as readers do</a></p>
<form><label>Query <input name="q" size="60" value="${escapeHtml(query)}"></label> <button>Explain</button></form>
<pre>${linkPages(escapeHtml(report))}</pre>
</html>
`;
}

function linkPages(text: string): string {
  return text.replace(/\/(?:articles|guides|compare|glossary)\/[\w/#-]*/g, (href) => `<a href="${href}">${href}</a>`);
}
