import { getEditDistance } from '../../lib/nearest.ts';
import type { QuestionIndex } from './question-index.ts';
import { isStopWord, stemWord } from './text.ts';
import { isKnownWord } from './understand.ts';
import type { WordList } from './word-list.ts';

/** Shorter words have too many neighbours to guess which one was meant. */
const minWordLength = 4;

/** Each half of a run-together word has at least this many letters. */
const minHalfLength = 3;

/**
 * The words with slips corrected: run-together words split, split words joined, letters put right. Words that buyers
 * write are no slips, though no page has them.
 */
export function correctSpelling(
  words: readonly string[],
  index: QuestionIndex,
  list: WordList,
  isWritten: (word: string) => boolean,
): string[] {
  const isKnown = (word: string) => isKnownWord(word, index) || list.ranks.has(word) || isWritten(word);
  const result: string[] = [];
  for (let start = 0; start < words.length; start++) {
    const word = words[start] ?? '';
    const next = words[start + 1];
    if (isKnown(word) && (next === undefined || isKnown(next) || !list.ranks.has(word + next))) {
      result.push(findRightSpelling(word, index, list) ?? word);
    } else if (next !== undefined && list.ranks.has(word + next)) {
      result.push(word + next);
      start += 1;
    } else {
      result.push(...(correctWord(word, list) ?? [word]));
    }
  }
  return result;
}

/** A misspelling that writers have listed, put right, so that the reader is not shown it back as what was searched for. */
function findRightSpelling(word: string, { aliases, positions }: QuestionIndex, list: WordList): string | undefined {
  const stem = stemWord(word);
  const meant = positions.has(stem) || list.ranks.has(word) ? undefined : aliases.get(stem);
  const nearest = meant && findNearestWord(word, list);
  return nearest && meant.includes(stemWord(nearest.word)) ? nearest.word : undefined;
}

function correctWord(word: string, list: WordList): string[] | undefined {
  if (word.length < minWordLength || !/^[a-z]+$/.test(word)) return undefined;
  const nearest = findNearestWord(word, list);
  if (nearest && nearest.distance <= 1) return [nearest.word];
  return splitWord(word, list) ?? (nearest && [nearest.word]);
}

/** Slips that a word of this length may have. */
function getMaxDistance(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** The word of the list that was most probably meant, and how many letters differ; undefined if none is near. */
export function findNearestWord(word: string, { ranks }: WordList): { word: string; distance: number } | undefined {
  const maxDistance = getMaxDistance(word.length);
  let best: { word: string; distance: number; cost: number } | undefined;
  for (const [candidate, rank] of ranks) {
    if (candidate.length < 3 || isStopWord(candidate) || Math.abs(candidate.length - word.length) > maxDistance) continue;
    const distance = getEditDistance(word, candidate);
    if (distance > maxDistance) continue;
    // Few people mistype the first letter, and most mean a frequent word.
    const cost =
      distance +
      (candidate[0] === word[0] ? 0 : 0.6) +
      Math.min(0.4, rank / 8000) +
      (isSameSkeleton(word, candidate) ? -0.5 : 0) +
      (candidate.length > 3 && word.startsWith(candidate) ? -0.6 : 0);
    if (cost < (best?.cost ?? maxDistance + 0.9)) best = { word: candidate, distance, cost };
  }
  return best;
}

/** Same consonants once doubles and like-sounding letters are one: "recieved" and "received", "tarrif" and "tariff". */
function isSameSkeleton(a: string, b: string): boolean {
  return getSkeleton(a) === getSkeleton(b);
}

/** The consonants of a word as they sound. */
export function getSkeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[ckq]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(?<=.)[aeiouyh]+/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** "creditcard" is two words of the site; the more frequent pair wins. */
function splitWord(word: string, { ranks }: WordList): string[] | undefined {
  let best: { words: string[]; rank: number } | undefined;
  for (let cut = minHalfLength; cut <= word.length - minHalfLength; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    const rank = Math.max(...halves.map((half) => ranks.get(half) ?? (isStopWord(half) ? 100 : Infinity)));
    if (rank < (best?.rank ?? 1500)) best = { words: halves, rank };
  }
  return best?.words;
}
