import type { WordFile } from './question-file.ts';
import { splitWords, trimArticle } from './text.ts';

/** In the word file, what a word begins with that buyers write and no page has. */
export const writtenMark = '+';

/** The word file, unpacked. */
export interface WordList {
  /** Every word of the site and of buyers; the number is its rank, most frequent first. */
  ranks: ReadonlyMap<string, number>;
  /** The words that pages have. */
  onSite: ReadonlySet<string>;
  languages: readonly Language[];
}

/** What buyers write in another language. */
export interface Language {
  name: string;
  ignore: ReadonlySet<string>;
  /** English meaning by phrase, in normal form. */
  meanings: ReadonlyMap<string, string>;
  /** Words in the longest phrase. */
  longest: number;
}

/** Unpacks the word file. */
export function buildWordList(file: WordFile): WordList {
  const words = file.words.split(' ');
  return {
    ranks: new Map(words.map((word, rank) => [word.startsWith(writtenMark) ? word.slice(writtenMark.length) : word, rank])),
    onSite: new Set(words.filter((word) => !word.startsWith(writtenMark))),
    languages: Object.entries(file.languages).map(([name, { ignore, words }]) => {
      const ignored = new Set(splitWords(ignore));
      const pairs = words.split('\n').flatMap((line) => {
        const [from = '', to] = line.split('=');
        return to === undefined ? [] : [[splitWords(from).map(trimArticle), to] as const];
      });
      const meanings = new Map(pairs.map(([phrase, to]) => [phrase.join(' '), to]));
      // "rastrear el pedido" is found by "rastrear pedido" too, unless that means something else.
      for (const [phrase, to] of pairs) {
        const telling = phrase.filter((word) => !ignored.has(word));
        if (telling.length > 1 && !meanings.has(telling.join(' '))) meanings.set(telling.join(' '), to);
      }
      return { name, ignore: ignored, meanings, longest: Math.max(1, ...pairs.map(([phrase]) => phrase.length)) };
    }),
  };
}
