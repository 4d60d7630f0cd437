import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { countEach } from '../../lib/count-each.ts';
import { getEditDistance } from '../../lib/nearest.ts';
import { findNearestWord, getSkeleton } from '../engine/spelling.ts';
import { splitWords } from '../engine/text.ts';

/** A word that is written less often is not what a slip was meant to be. */
const minCount = 5;

/** Shorter ones may be anything; from the second length on, a slip may have another consonant than the word that was meant. */
const minLength = 4;
const minLongLength = 6;

/** A word without a dictionary, such as a clipping, is one if it is written this often. */
const minOwnCount = 3;

let english: ReadonlySet<string> | undefined;

/** Whether a dictionary of English has the word. */
export const isEnglish = (word: string): boolean => (english ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'))).has(word);

/**
 * Slips in English texts of buyers that no writer has listed, each with the word that was meant: what is neither English nor
 * in `known`, which holds names and words of the trade, and begins and sounds like a word that buyers write.
 */
export function findSlips(texts: readonly string[], known: ReadonlySet<string>): Map<string, string> {
  const counts = countEach(texts.flatMap(splitWords));
  const names = new Set(texts.flatMap((text) => splitWords((text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? []).join(' '))));
  const isWord = (word: string) => isEnglish(word) || known.has(word);
  const written = [...counts].filter(([word, count]) => count >= minCount && isWord(word)).sort(([, a], [, b]) => b - a);
  const lists = Map.groupBy(
    written.map(([word], rank) => ({ word, rank, skeleton: getSkeleton(word) })),
    ({ word }) => word[0],
  );
  return new Map(
    [...counts.keys()].flatMap((word) => {
      if (word.length < minLength || !/^[a-z]+$/.test(word) || isWord(word) || names.has(word)) return [];
      const skeleton = getSkeleton(word);
      const isAlike = (other: string) => word.length >= minLongLength && getEditDistance(word, other) <= 1;
      const alike = (lists.get(word[0]) ?? []).filter((other) => other.skeleton === skeleton || isAlike(other.word));
      const meant = findNearestWord(word, new Map(alike.map((other) => [other.word, other.rank])));
      return meant ? [[word, meant.word] as const] : [];
    }),
  );
}

/**
 * Words of these English texts that are no English to learn, being neither English nor in `known`, and written at least as
 * often in `others`, texts in other languages. Learnt as English, they would keep a query in its own language from being
 * taken for one.
 */
export function findForeignWords(texts: readonly string[], others: readonly string[], known: ReadonlySet<string>): Set<string> {
  const foreign = countEach(others.flatMap(splitWords));
  return findWords(texts, known, (word, count) => (foreign.get(word) ?? 0) >= count);
}

/** Words of these English texts that few write, mostly people's names. Learnt as words, they would keep a slip from being put right. */
export function findRareWords(texts: readonly string[], known: ReadonlySet<string>): Set<string> {
  return findWords(texts, known, (_, count) => count < minOwnCount);
}

function findWords(texts: readonly string[], known: ReadonlySet<string>, isMeant: (word: string, count: number) => boolean): Set<string> {
  const isStrange = (word: string) => /^\p{L}{2,}$/u.test(word) && !isEnglish(word) && !known.has(word);
  return new Set(
    [...countEach(texts.flatMap(splitWords))].flatMap(([word, count]) => (isStrange(word) && isMeant(word, count) ? [word] : [])),
  );
}
