import { suggest } from '../content/problem.ts';
import { addresses } from '../lib/addresses.ts';
import type { KnownIds } from './known-ids.ts';

/** The name of a page in what a writer typed for a link: without folders, the ending of a file, and capitals. */
export function readPageName(typed: string): string {
  const parts = typed
    .replace(/[?#].*$/, '')
    .replace(/\\/g, '/')
    .split('/')
    .filter(Boolean);
  return (parts.at(-1) ?? '').replace(/\.(?:mdx?|html?)$/i, '').toLowerCase();
}

/** What became of an article that is not there under this name; undefined if nobody knows of it. */
export function describeMovedArticle(name: string, { moved, published, articles }: KnownIds): string | undefined {
  const now = moved.get(name);
  if (now !== undefined) return ` The page is called "${now}" now. Write that.`;
  if (articles.has(name) || !published.has(addresses.article(name))) return undefined;
  return ` It was published, and no file has this name now. If you renamed its file, write redirectFrom: [${name}] in its front matter, and the new name here.`;
}

/** What to write instead of an address that leads nowhere. */
export function suggestAddress(address: string, pages: ReadonlySet<string>, known: KnownIds): string {
  const name = readPageName(address);
  const [same, ...others] = name === '' ? [] : [...pages].filter((page) => page.endsWith(`/${name}/`));
  if (same !== undefined && others.length === 0) return ` Write "${same}".`;
  const fate = describeMovedArticle(name, known);
  if (fate !== undefined) return fate;
  const advice = 'Link to a page that exists, as in /articles/pay-by-tt/.';
  const nearest = suggest(name, known.articles.keys(), '');
  if (name === '' || nearest === ' ') return suggest(address, address.length < 4 ? [] : pages, advice);
  return nearest.replace(/"(.*)"/, (_all, slug: string) => `"${addresses.article(slug)}"`);
}
