import { getSlug } from '../../src/lib/addresses.ts';
import type { WordFile } from '../../src/search/engine/question-file.ts';
import type { QuestionIndex } from '../../src/search/engine/question-index.ts';
import { isStopWord, splitWords } from '../../src/search/engine/text.ts';
import { isKnownWord } from '../../src/search/engine/understand.ts';
import { getEditDistance } from '../../src/lib/nearest.ts';

/** A query from the site's log with what search said to it. */
export interface AskedQuery {
  query: string;
  /** How often it was asked. */
  count: number;
  state: 'results' | 'weak' | 'empty' | 'error';
  hrefs: readonly string[];
}

/** Queries without a sure answer that share what is missing. */
export interface Gap {
  /** The word that no page says; empty where all words are known but no page brings them together. */
  word: string;
  /** Words of the site that look like it. */
  nearest: string[];
  queries: AskedQuery[];
  /** How often all of them were asked. */
  count: number;
}

/** Words of the site shown beside a missing one. */
const maxNearest = 4;

/** Groups the queries without a sure answer by the word that is missing, most asked first. `index` has been asked all of them. */
export function findGaps(asked: readonly AskedQuery[], index: QuestionIndex, words: WordFile): Gap[] {
  const vocabulary = words.words.split(' ');
  const groups = new Map<string, AskedQuery[]>();
  for (const query of asked.filter(({ state }) => state !== 'results')) {
    const missing = splitWords(query.query).filter((word) => !isStopWord(word) && !isKnownWord(word, index));
    for (const word of missing.length > 0 ? new Set(missing) : ['']) groups.set(word, [...(groups.get(word) ?? []), query]);
  }
  return [...groups]
    .map(([word, queries]) => ({
      word,
      nearest: word === '' ? [] : findNearestWords(word, vocabulary),
      queries: queries.toSorted((a, b) => b.count - a.count),
      count: queries.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}

/** The gaps as a list for a writer: what is missing, who asked, what search offered. */
export function formatGaps(gaps: readonly Gap[], total: number): string {
  const open = new Set(gaps.flatMap(({ queries }) => queries.map(({ query }) => query)));
  const lines = gaps.map(({ word, nearest, queries, count }) => {
    const head = word === '' ? `Known words, but no page brings them together (${count})` : `"${word}" (${count})`;
    const near = nearest.length > 0 ? `; the site says: ${nearest.join(', ')}` : '';
    const items = queries.map(({ query, count: times, state, hrefs }) => {
      const offered = hrefs.slice(0, 3).map(getSlug);
      return `  ${times} × ${query}: ${state === 'weak' ? `only near: ${offered.join(', ')}` : 'nothing found'}`;
    });
    return [head + near, ...items].join('\n');
  });
  const summary = `${open.size} of ${total} queries have no sure answer.`;
  const advice =
    'Add the query to the right article in search/phrasings/ or to search/not-covered.yaml, or a word to search/aliases.yaml; or write the article that is missing.';
  return open.size === 0 ? summary : [summary, advice, '', ...lines].join('\n');
}

function findNearestWords(word: string, vocabulary: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(word.length / 2));
  return vocabulary
    .map((candidate) => ({
      candidate,
      distance: candidate.startsWith(word.slice(0, 4)) && word.length > 3 ? 1 : getEditDistance(word, candidate),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, maxNearest)
    .map(({ candidate }) => candidate);
}
