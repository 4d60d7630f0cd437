import { addresses } from '../../lib/addresses.ts';

/** An article in the desk's list. */
export interface DeskArticle {
  id: number;
  slug: string;
  title: string;
  data: string;
  status: 'current' | 'historical';
  queries: readonly string[];
}

/** What an agent has typed: words to look for, and a device if one was named. */
export interface DeskQuery {
  words: readonly string[];
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
export function parseDeskQuery(text: string): DeskQuery {
  const words = getWords(text);
  const rest = words.filter((word) => deviceWords[word] === undefined);
  if (rest.length === 0 || rest.length === words.length) return { words };
  return { words: rest, device: words.flatMap((word) => deviceWords[word] ?? []).at(-1) };
}

/** Articles in which every word begins one of theirs, best first: by id, then title, then what buyers type. */
export function findArticles<Found extends DeskArticle>(
  articles: readonly Found[],
  words: readonly string[],
  preferred: readonly string[] = [],
): Found[] {
  if (words.length === 0) return [];
  return articles
    .map((article) => ({ article, score: getScore(article, words, preferred) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id)
    .map(({ article }) => article);
}

/** Articles that the site's search finds, best first: it knows other words and typing errors. None if it can't be loaded. */
export async function searchArticles<Found extends DeskArticle>(articles: readonly Found[], text: string, limit: number): Promise<Found[]> {
  try {
    const { search } = await import('../../search/browser/search.ts');
    const answer = await search(text, { isTyping: true });
    const results = await answer.load(0, limit);
    return results.flatMap(({ href }) => articles.find(({ slug }) => addresses.article(slug) === href) ?? []);
  } catch {
    return [];
  }
}

function getScore({ id, slug, title, queries }: DeskArticle, words: readonly string[], preferred: readonly string[]): number {
  const inTitle = getWords(title);
  const inQueries = queries.flatMap(getWords);
  let score = preferred.includes(slug) ? 1 : 0;
  for (const word of words) {
    if (String(id) === word) score += 100;
    else if (inTitle.includes(word)) score += 6;
    else if (inTitle.some((other) => other.startsWith(word))) score += 4;
    else if (inQueries.includes(word)) score += 3;
    else if (inQueries.some((other) => other.startsWith(word))) score += 2;
    else return 0;
  }
  return score;
}

/** Words in small letters; "T/T" and "e-mail" are one word each. */
function getWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})[/'’-](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
