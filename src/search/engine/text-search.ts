import type { ScoredPage } from './score.ts';
import { isStopWord, isSubject } from './text.ts';
import type { Understanding } from './understand.ts';
import type { WordList } from './word-list.ts';

/** A page found by its text, and the text engine's own score. */
export interface TextHit {
  href: string;
  score: number;
}

/** Pages that all words must find before fewer words are tried. */
const enoughHits = 3;

/** Words tried one by one. */
const maxSingleWords = 4;

/**
 * What to ask the text engine, which wants every word on a page: first all telling words, then the most telling
 * ones, then each alone. Nothing but stop words is asked as it stands.
 */
export function planTextQueries({ words, units, unknown }: Understanding, list: WordList | undefined): string[] {
  // The engine answers a word it does not know with words that begin alike, which says nothing.
  const isOnSite = (word: string) => !list || !unknown.includes(word) || list.onSite.has(word);
  const telling = [...new Set(words.filter((word) => !isStopWord(word) && isOnSite(word)))];
  if (!telling.some(isSubject)) return words.length > 0 && words.every(isStopWord) ? [words.join(' ')] : [];
  const byWeight = units
    .filter(({ text }) => text.split(' ').every(isOnSite) && text.split(' ').some(isSubject))
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text);
  const plans = [telling.join(' '), byWeight.slice(0, 3).join(' '), byWeight.slice(0, 2).join(' '), ...byWeight.slice(0, maxSingleWords)];
  return [...new Set(plans)].filter((plan) => plan !== '');
}

/** Asks until enough pages are found. Pages found by more of the query come first; the number is what the text says for each, 0 to 1. */
export async function searchText(plans: readonly string[], ask: (query: string) => Promise<TextHit[]>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const [step, plan] of plans.entries()) {
    if (found.size >= enoughHits) break;
    const hits = await ask(plan);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { href, score } of hits) {
      // Each step back from "all words" halves what a hit says.
      if (!found.has(href)) found.set(href, (score / best) * 0.5 ** step);
    }
  }
  return found;
}

/** What the best text hit adds to the score of a page that the query's wording already speaks for. */
const textShare = 0.22;

/** Adds the text's evidence, by position of the page, to an order that nothing else is sure of. */
export function mergeTextHits(
  scored: readonly ScoredPage[],
  hits: ReadonlyMap<number, number>,
  getPage: (index: number) => ScoredPage['page'] | undefined,
): ScoredPage[] {
  const known = new Set(scored.map(({ page }) => page.index));
  const merged = scored.map((entry) => ({ ...entry, score: entry.score + (hits.get(entry.page.index) ?? 0) * textShare }));
  const added = [...hits].flatMap(([index, text]): ScoredPage[] => {
    const page = known.has(index) ? undefined : getPage(index);
    return page ? [{ page, score: text * textShare, likeness: 0, coverage: 0, carried: 0 }] : [];
  });
  return [...merged, ...added].sort((a, b) => b.score - a.score);
}
