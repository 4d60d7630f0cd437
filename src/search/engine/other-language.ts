import type { SearchFiles } from './load-files.ts';
import type { QuestionIndex } from './question-index.ts';
import { correctSpelling, getSkeleton } from './spelling.ts';
import { splitWords } from './text.ts';
import { findScriptLanguage } from './translate.ts';
import { isKnownWord } from './understand.ts';
import type { WordList } from './word-list.ts';

/** Names the language of a text as a BCP 47 code; undefined if it can't tell. Asked only where words fail. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** A query in a language that search does not know, and what is said to its reader in that language; empty if there is no line. */
export interface OtherLanguage {
  code: string;
  line: string;
}

/** Scripts and letters that only languages besides those of the site use. Persian and Ukrainian letters tell them from Arabic and Russian. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[پچژگکی]/u, 'fa'],
  [/[іїєґ]/u, 'uk'],
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, 'vi'],
  [/[ğışİ]/u, 'tr'],
  [/[łżźśćąęń]/u, 'pl'],
  [/[țșăţ]/u, 'ro'],
  [/[řůěčšž]/u, 'cs'],
  [/[őű]/u, 'hu'],
];

/** The language that a text's letters give away, besides those that search knows. */
function findOtherLanguage(text: string): string | undefined {
  const letters = text.normalize('NFC').toLowerCase();
  return signs.find(([sign]) => sign.test(letters))?.[1];
}

/** One word is too little to tell a language by. */
const minWords = 2;

/** So many words, none of them English, are no slips, though each alone may sound like an English word. */
const minOtherWords = 3;

/** Of the words of a query in another language, at least this share is no English. */
const minOtherShare = 0.5;

/** Shorter words are told from clippings by nothing. */
const minTellingLength = 5;

/** Whether the word sounds like one of the site's: an English word with a slip, and no word of another language. */
function isSlip(word: string, index: QuestionIndex, list: WordList | undefined): boolean {
  if (!list || list.ranks.has(word)) return list !== undefined;
  const corrected = correctSpelling([word], index, list, () => false).join('');
  return corrected !== word && getSkeleton(corrected) === getSkeleton(word);
}

/** The language of a query, besides English: one that search does not know, or one that it does. */
export type FoundLanguage = { other: OtherLanguage } | { known: string };

/** Letters tell a language at once; otherwise it is asked for where most words are no English of the site or of buyers. */
export async function findLanguage(
  query: string,
  files: SearchFiles,
  detect: DetectLanguage | undefined,
  isTyping: boolean,
): Promise<FoundLanguage | undefined> {
  const toOther = async (code: string) => ({ other: { code, line: await files.loadOtherLanguageLine(code) } });
  const byLetters = findOtherLanguage(query);
  if (byLetters !== undefined) return toOther(byLetters);
  if (!detect || !(await isForeign(query, files, isTyping))) return undefined;
  const code = await detect(query).catch(() => undefined);
  if (code === undefined || code === 'en') return undefined;
  const { file } = await files.loadQuestions();
  if (file.classifiers.includes(code)) return { known: code };
  const language = await toOther(code);
  return language.other.line === '' ? undefined : language;
}

/** Whether the words may be another language in Latin letters. While the reader types, a short last word may be the beginning of any. */
async function isForeign(query: string, files: SearchFiles, isTyping: boolean): Promise<boolean> {
  const typed = splitWords(query);
  const words = isTyping && (typed.at(-1) ?? '').length < minTellingLength ? typed.slice(0, -1) : typed;
  if (words.length < minWords || findScriptLanguage(query) !== undefined) return false;
  const others = await files.look((index) => words.filter((word) => !isKnownWord(word, index)));
  if (others.length < words.length * minOtherShare) return false;
  if (others.length === words.length && words.length >= minOtherWords) return true;
  const list = await files.loadWords();
  // A clipped English word is short; what tells a language is not.
  return files.look((index) => others.some((word) => word.length >= minTellingLength && !isSlip(word, index, list)));
}
