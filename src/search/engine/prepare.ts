import { getEditDistance } from '../../lib/nearest.ts';
import type { Classifier } from './classifier.ts';
import type { QuestionIndex } from './question-index.ts';
import { correctSpelling } from './spelling.ts';
import { isStopWord, isSubject, joinWords, maxQueryLength, splitWords, stemWord } from './text.ts';
import { findScriptLanguage, translateQuery, type Translation } from './translate.ts';
import { isKnownWord, understandQuery, type Understanding } from './understand.ts';
import type { WordList } from './word-list.ts';

/** Words of a pasted message read; what comes later seldom says what is wanted. */
const maxWords = 80;

/** A query made ready for searching. */
export interface PreparedQuery {
  understanding: Understanding;
  /** What is searched for instead of what was typed, if that differs. */
  correction?: string | undefined;
  /** No telling word is the reader's own any more: only a sure answer justifies the correction. */
  isGuess: boolean;
  /** The language it is written in, as far as its letters or words tell. */
  language: string;
  /** Share of its telling words that came through a dictionary; 1 for English. */
  translated: number;
}

/** Options of one search. */
export interface PrepareOptions {
  /** The last word may not be finished. */
  isTyping?: boolean;
  /** Leave the words as they are: the reader refused a correction. */
  isExact?: boolean;
  /** What search learnt of English: words it knows are no slips. */
  classifier?: Classifier | undefined;
  /** A language besides English that a detector named. */
  language?: string | undefined;
}

/** Understands a query. Without a word list, slips and other languages stay as they are; see `needsWordList`. */
export function prepareQuery(
  query: string,
  index: QuestionIndex,
  list: WordList | undefined,
  { isTyping = false, isExact = false, classifier, language: detected }: PrepareOptions = {},
): PreparedQuery {
  const words = splitWords(query.slice(0, maxQueryLength)).slice(0, maxWords);
  const understanding = understandQuery(words, index, { isTyping });
  const scriptLanguage = findScriptLanguage(words.join(' '));
  const asTyped = { understanding, isGuess: false, language: scriptLanguage ?? 'en', translated: 1 };
  if (!list || isExact || understanding.unknown.length === 0) return asTyped;
  const respelt = correctSpelling(words, index, list, (word) => isWrittenWord(word, classifier));
  const foreign = translate(words, list, index, detected);
  const isNamed = detected !== undefined || scriptLanguage !== undefined;
  const translated = foreign && !isEnglishWithSlips(foreign, isEnglish(respelt, index), isNamed) ? foreign : undefined;
  const corrected = translated?.words ?? respelt;
  if (corrected.join(' ') === words.join(' ')) return asTyped;
  return {
    understanding: understandQuery(corrected, index, { isTyping }),
    correction: joinWords(corrected),
    language: scriptLanguage ?? translated?.language ?? 'en',
    translated: translated?.share ?? 1,
    isGuess:
      !translated &&
      !isNear(words, corrected) &&
      !words.some((word) => corrected.includes(word) && isSubject(word) && isKnownWord(word, index)),
  };
}

/**
 * The query in English words. The language that a detector named counts where no dictionary knows the query whole, and
 * needs no word of its own dictionary: what search learnt of that language may know the others.
 */
function translate(words: readonly string[], { languages }: WordList, index: QuestionIndex, detected: string | undefined) {
  const best = translateQuery(words, languages, index);
  if (detected === undefined || best?.share === 1) return best;
  const own = languages.filter(({ name }) => name === detected);
  return translateQuery(words, own, index) ?? { language: detected, words: [], share: 0, isMoreEnglish: false, isExact: true };
}

/**
 * Whether a query is English though a dictionary of another language knows some of it: put right, it is English whole, and the
 * dictionary knows little or only what sounds alike; or nothing names the language, and far more of it is English as typed.
 */
function isEnglishWithSlips({ share, isExact, isMoreEnglish }: Translation, isEnglishPutRight: boolean, isNamed: boolean): boolean {
  return (isEnglishPutRight && (share <= minForeignShare || !isExact)) || (isMoreEnglish && !isNamed);
}

/** Whether no more was put right than one slip in a long word. */
function isNear(words: readonly string[], corrected: readonly string[]): boolean {
  const pairs = words.flatMap((word, index) => (word === corrected[index] ? [] : [[word, corrected[index] ?? ''] as const]));
  const [[word, meant] = ['', '']] = pairs;
  return words.length === corrected.length && pairs.length === 1 && word.length >= minSureLength && getEditDistance(word, meant) <= 1;
}

/** So long a word with one slip is seldom a word of another language. */
const minSureLength = 6;

/** Whether the site knows every word of the query that tells something. */
function isEnglish(words: readonly string[], index: QuestionIndex): boolean {
  return words.every((word) => isStopWord(word) || isKnownWord(word, index));
}

/**
 * Whether the word list could change how the query is understood: it holds a word that neither a page nor a buyer uses, or most
 * of it may be in another language. "Commande" sounds like a form of "command", which buyers use.
 */
export function needsWordList({ understanding: { unknown, words } }: PreparedQuery, classifier?: Classifier): boolean {
  if (words.length >= minForeignWords && unknown.length > words.length * maxUnknownShare) return true;
  return unknown.some((word) => (word.length > 2 || /[^a-z\d]/.test(word)) && !isWrittenWord(word, classifier));
}

/** Where more than this share of so many words is on no page, they may be in another language. */
const maxUnknownShare = 0.5;
const minForeignWords = 3;

function isWrittenWord(word: string, classifier: Classifier | undefined): boolean {
  return classifier?.rows.has(stemWord(word)) === true;
}

/** Where slips put right make a query English whole, a dictionary of another language must know more than this share of its telling words. */
const minForeignShare = 0.5;
