import { splitWords, stemWord, trimArticle } from './text.ts';

/** Letters that the forms of a word share in languages without a stemmer here. */
const stemLength = 6;

/**
 * What a classifier looks at in a text, each once: the stems of English words, the beginnings of words of other
 * languages, and pairs of Chinese characters, which stand for words there.
 */
export function getFeatures(text: string, language = 'en'): string[] {
  const toStem = language === 'en' ? stemWord : (word: string) => trimArticle(word).slice(0, stemLength);
  return [...new Set(splitWords(text).flatMap((word) => (/\p{Script=Han}/u.test(word) ? listPairs(word) : [toStem(word)])))];
}

function listPairs(run: string): string[] {
  const characters = run.match(/\p{L}/gu) ?? [];
  return characters.length < 2 ? characters : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
