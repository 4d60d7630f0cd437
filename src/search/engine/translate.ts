import { getEditDistance } from '../../lib/nearest.ts';
import type { QuestionIndex } from './question-index.ts';
import { isNumber } from './numbers.ts';
import { isKnownWord } from './understand.ts';
import { isStopWord, trimArticle } from './text.ts';
import type { Language } from './word-list.ts';

/** Scripts that put no spaces between words. */
const unspaced = /\p{Script=Han}/u;

/** What a word to ignore says about the language, against 1 for a word with a meaning. */
const ignoredShare = 0.6;

/** Words to ignore that may stand inside a phrase. */
const maxIgnoredWithin = 2;

/** So many little words of a language show it, though no word with a meaning is known. */
const minSpoken = 2;

/** Fewer English words may be names, which are the same everywhere. */
const minEnglish = 3;

/** Scripts that tell the language, as far as search knows languages. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The language that a text's script gives away; undefined for Latin letters. */
export function findScriptLanguage(text: string): string | undefined {
  return scripts.find(([script]) => script.test(text))?.[1];
}

/** A query in another language. */
export interface Translation {
  language: string;
  /** The query as English words. */
  words: string[];
  /** Share of its telling words that the dictionary knows, 0 to 1. */
  share: number;
  /** Far more of its words are English, and in no dictionary, than the other way round: a slip only looks like another language. */
  isMoreEnglish: boolean;
  /** Some of its words, none of them English, stand in the dictionary as typed. */
  isExact: boolean;
}

/**
 * A query in another language, as English words; undefined if no language fits. Words between phrases are left out,
 * unless the site knows them: names such as "PayPal" are the same everywhere.
 */
export function translateQuery(words: readonly string[], languages: readonly Language[], index: QuestionIndex): Translation | undefined {
  let best: (Translation & { score: number }) | undefined;
  for (const language of languages) {
    const candidate = translateInto(words, language, index);
    const isSpoken = candidate.found > 0 || candidate.spoken >= minSpoken;
    if (isSpoken && candidate.score > (best?.score ?? 0)) best = { language: language.name, ...candidate };
  }
  if (!best) return undefined;
  const { language, words: meant, share, isMoreEnglish, isExact } = best;
  return { language, words: meant, share, isMoreEnglish, isExact };
}

function translateInto(words: readonly string[], language: Language, index: QuestionIndex) {
  const result: string[] = [];
  let covered = 0;
  let found = 0;
  let spoken = 0;
  let told = 0;
  let missed = 0;
  let foreign = 0;
  let english = 0;
  let known = 0;
  const isForeign = (part: string) => !isKnownWord(part, index);
  for (let start = 0; start < words.length;) {
    const word = words[start] ?? '';
    if (unspaced.test(word)) {
      const { meanings, share } = scanUnspaced(word, language);
      result.push(...meanings);
      found += meanings.length;
      told += share;
      missed += 1 - share;
      covered += meanings.length > 0 ? 1 : 0;
      start += 1;
      continue;
    }
    const exact = findPhrase(words, start, language);
    const match = exact ?? (language.ignore.has(word) ? undefined : findSimilar(word, language, index));
    if (match) {
      result.push(match.meaning);
      // A word that English shares shows nothing about the language.
      const own = words.slice(start, start + match.length).filter(isForeign).length;
      if (own > 0) found += 1;
      foreign += own;
      if (exact && own > 0) known += 1;
      covered += match.length;
      told += match.length;
    } else if (language.ignore.has(word)) {
      covered += ignoredShare;
      if (isForeign(word)) spoken += 1;
    } else if (isForeign(word)) {
      missed += 1;
    } else {
      if (!isNumber(word)) english += 1;
      if (isStopWord(word)) missed += 1;
      else result.push(word);
    }
    start += match?.length ?? 1;
  }
  return {
    words: [...new Set(result.flatMap((meaning) => meaning.split(' ')))],
    score: covered,
    found,
    spoken,
    share: told / Math.max(1, told + missed),
    isMoreEnglish: english >= minEnglish && english > 2 * (foreign + spoken),
    isExact: known + spoken > 0,
  };
}

function findPhrase(words: readonly string[], start: number, { meanings, longest, ignore }: Language) {
  for (let length = Math.min(longest + maxIgnoredWithin, words.length - start); length > 0; length--) {
    const span = words.slice(start, start + length).map(trimArticle);
    const isFramed = [span[0], span.at(-1)].every((word) => word !== undefined && !ignore.has(word));
    const meaning =
      meanings.get(span.join(' ')) ?? (isFramed ? meanings.get(span.filter((word) => !ignore.has(word)).join(' ')) : undefined);
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
}

/** The same word with another ending, or with one slip. */
function findSimilar(word: string, { meanings }: Language, index: QuestionIndex) {
  const own = trimArticle(word);
  if (own.length < 5 || isKnownWord(word, index)) return undefined;
  let best: { meaning: string; length: number; distance: number } | undefined;
  for (const [key, meaning] of meanings) {
    if (key.includes(' ') || Math.abs(key.length - own.length) > 4) continue;
    const shared = countShared(key, own);
    const isForm = shared >= 5 && shared >= Math.max(key.length, own.length) * 0.65;
    const distance = isForm ? 0.5 + (Math.max(key.length, own.length) - shared) / 20 : getEditDistance(key, own);
    if ((isForm || distance <= (own.length > 7 ? 2 : 1)) && distance < (best?.distance ?? Infinity))
      best = { meaning, length: 1, distance };
  }
  return best;
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** The meanings in a run without spaces, and the share of its telling characters that have one. */
function scanUnspaced(text: string, { meanings, ignore }: Language): { meanings: string[]; share: number } {
  const found: string[] = [];
  let told = 0;
  let ignored = 0;
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + 12);
    while (end > start && !meanings.has(text.slice(start, end)) && !ignore.has(text.slice(start, end))) end--;
    const meaning = meanings.get(text.slice(start, end));
    if (meaning !== undefined) found.push(meaning);
    if (meaning !== undefined) told += end - start;
    else ignored += end - start;
    start = Math.max(end, start + 1);
  }
  return { meanings: found, share: told / Math.max(1, text.length - ignored) };
}
