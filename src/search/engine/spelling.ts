import { getEditDistance } from '../../lib/nearest.ts';
import type { QuestionIndex } from './question-index.ts';
import { isStopWord, stemWord } from './text.ts';
import { isKnownWord } from './understand.ts';
import type { WordList } from './word-list.ts';

/** Shorter words have too many neighbours to guess which one was meant. */
const minWordLength = 4;

/** A word of fewer letters is not what a longer one was meant to be. */
const minCandidateLength = 3;

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
  const nearest = meant && findNearestWord(word, list.ranks);
  return nearest && meant.includes(stemWord(nearest.word)) ? nearest.word : undefined;
}

function correctWord(word: string, list: WordList): string[] | undefined {
  if (word.length < minWordLength || !/^[a-z]+$/.test(word)) return undefined;
  const nearest = findNearestWord(word, list.ranks);
  if (nearest && nearest.distance <= 1) return [nearest.word];
  return splitWord(word, list) ?? (nearest && [nearest.word]);
}

/** Slips that a word of this length may have. */
function getMaxDistance(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** The word of the list that was most probably meant, and how many letters differ; undefined if none is near. */
export function findNearestWord(word: string, ranks: WordList['ranks']): { word: string; distance: number } | undefined {
  const maxDistance = getMaxDistance(word.length);
  let best: { word: string; distance: number; cost: number } | undefined;
  for (const [candidate, rank] of ranks) {
    if (candidate.length < minCandidateLength || Math.abs(candidate.length - word.length) > maxDistance) continue;
    // A short little word is near to many; a longer one is mistyped as often as others.
    if (candidate.length < minWordLength && isStopWord(candidate)) continue;
    const distance = getEditDistance(word, candidate);
    if (distance > maxDistance) continue;
    const cost = distance + getUnlikeliness(word, candidate, rank);
    if (cost < (best?.cost ?? Infinity)) best = { word: candidate, distance, cost };
  }
  return best;
}

/**
 * What speaks against a candidate besides its letters: most people mean a frequent word, few mistype the first letter, more leave
 * one out than put one in, and many write as it sounds. Measured on a thousand words with a slip: of a hundred, 98 are put right.
 */
function getUnlikeliness(word: string, candidate: string, rank: number): number {
  return (
    0.2 * Math.log10(rank + 10) +
    (candidate[0] === word[0] ? 0 : 0.6) +
    (candidate.length > word.length ? -0.2 : 0) +
    (isSameSkeleton(word, candidate) ? -0.2 : 0) +
    (candidate.length > 3 && word.startsWith(candidate) ? -0.6 : 0)
  );
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
