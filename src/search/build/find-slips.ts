import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { getEditDistance } from '../../lib/nearest.ts';
import { findNearestWord, getSkeleton } from '../engine/spelling.ts';
import { splitWords } from '../engine/text.ts';

/** A word that is written less often is not what a slip was meant to be. */
const minCount = 5;

/** Shorter ones may be anything; from the second length on, a slip may have another consonant than the word that was meant. */
const minLength = 4;
const minLongLength = 6;

let english: ReadonlySet<string> | undefined;

/**
 * Slips in English texts of buyers that no writer has listed, each with the word that was meant: what is neither English nor
 * in `known`, which holds names and words of the trade, and begins and sounds like a word that buyers write.
 */
export function findSlips(texts: readonly string[], known: ReadonlySet<string>): Map<string, string> {
  english ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'));
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(splitWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = new Set(texts.flatMap((text) => splitWords((text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? []).join(' '))));
  const isWord = (word: string) => english?.has(word) === true || known.has(word);
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
      const meant = findNearestWord(word, { ranks: new Map(alike.map((other) => [other.word, other.rank])), languages: [] });
      return meant ? [[word, meant.word] as const] : [];
    }),
  );
}
