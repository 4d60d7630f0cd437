import { isNumber } from './numbers.ts';
import { splitWords, stemWord, trimArticle } from './text.ts';

/**
 * Letters that the forms of a word share in languages without a stemmer here. Arabic puts much into few letters, and Russian
 * endings begin early. Measured on phrasings kept apart.
 */
const stemLengths: Readonly<Record<string, number>> = { ar: 4, ru: 5 };
const usualStemLength = 6;

/** That a text holds a number, and that it holds two that differ: "ordered 100, got 80" is told by that, whatever the numbers are. */
const oneNumber = '#';
const twoNumbers = '##';

/**
 * What a classifier looks at in a text, each once: the stems of English words, the beginnings of words of other
 * languages, Chinese characters and pairs of them, which stand for words there, and whether there are numbers.
 */
export function getFeatures(text: string, language = 'en'): string[] {
  const stemLength = stemLengths[language] ?? usualStemLength;
  const toStem = language === 'en' ? stemWord : (word: string) => trimArticle(word).slice(0, stemLength);
  const words = splitWords(text);
  const numbers = new Set(words.filter(isNumber)).size;
  return [
    ...new Set(words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? listCharacters(word) : [toStem(word)]))),
    ...(numbers > 0 ? [oneNumber] : []),
    ...(numbers > 1 ? [twoNumbers] : []),
  ];
}

function listCharacters(run: string): string[] {
  const characters = run.match(/\p{L}/gu) ?? [];
  return [...characters, ...characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)];
}
