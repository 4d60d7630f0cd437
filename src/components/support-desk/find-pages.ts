import { addresses } from '../../lib/addresses.ts';
import type { SearchEngine } from '../../search/engine/engine.ts';

/** An article in the desk's list. */
export interface DeskArticle {
  id: number;
  slug: string;
  title: string;
  data: string;
  status: 'current' | 'historical';
}

/** What an agent has typed: what to search for, and a device if one was named. */
export interface DeskQuery {
  text: string;
  device?: 'laptop' | 'app' | undefined;
}

const deviceWords: Readonly<Record<string, 'laptop' | 'app'>> = {
  app: 'app',
  phone: 'app',
  mobile: 'app',
  laptop: 'laptop',
  computer: 'laptop',
  desktop: 'laptop',
};

/** Reads what was typed. "tt app" asks for T/T in the app; "app" alone is a word like any other. */
export function parseDeskQuery(typed: string): DeskQuery {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  const findDevice = (word: string) => deviceWords[word.toLowerCase().replace(/[^a-z]/g, '')];
  const rest = words.filter((word) => findDevice(word) === undefined);
  if (rest.length === 0 || rest.length === words.length) return { text: words.join(' ') };
  return { text: rest.join(' '), device: words.flatMap((word) => findDevice(word) ?? []).at(-1) };
}

/** The articles that the site's search finds, best first; a number finds its article. Rejects if search can't be loaded. */
export async function findArticles(
  articles: readonly DeskArticle[],
  text: string,
  limit: number,
  loadEngine = loadSiteEngine,
): Promise<DeskArticle[]> {
  const { hrefs } = await (await loadEngine()).search(text, { isTyping: true });
  const byHref = new Map(articles.map((article) => [addresses.article(article.slug), article]));
  return hrefs.flatMap((href) => byHref.get(href) ?? []).slice(0, limit);
}

async function loadSiteEngine(): Promise<Pick<SearchEngine, 'search'>> {
  return (await import('../../search/browser/site-engine.ts')).engine;
}
