import type { SearchFiles } from './load-files.ts';
import { correctSpelling } from './spelling.ts';
import { splitWords } from './text.ts';
import { findScriptLanguage } from './translate.ts';
import { isKnownWord } from './understand.ts';

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

/** Of the words of a query in another language, at least this share is no English. */
const minOtherShare = 0.5;

/** Letters tell a language at once; otherwise it is asked for where most words are no English of the site or of buyers. */
export async function findLanguage(
  query: string,
  files: SearchFiles,
  detect: DetectLanguage | undefined,
  isTyping: boolean,
): Promise<OtherLanguage | undefined> {
  const toLanguage = async (code: string): Promise<OtherLanguage> => ({ code, line: await files.loadOtherLanguageLine(code) });
  const byLetters = findOtherLanguage(query);
  if (byLetters !== undefined) return toLanguage(byLetters);
  const words = splitWords(query);
  if (!detect || isTyping || words.length < minWords) return undefined;
  const { file, index } = await files.loadQuestions();
  const others = words.filter((word) => !isKnownWord(word, index));
  if (others.length < words.length * minOtherShare || findScriptLanguage(query) !== undefined) return undefined;
  // Words that one slip apart are English words are no other language.
  const list = await files.loadWords();
  const corrected = list ? correctSpelling(words, index, list, () => false) : words;
  if (corrected.every((word) => isKnownWord(word, index) || list?.ranks.has(word) === true)) return undefined;
  const code = await detect(query).catch(() => undefined);
  if (code === undefined || code === 'en' || file.classifiers.includes(code)) return undefined;
  const language = await toLanguage(code);
  return language.line === '' ? undefined : language;
}
