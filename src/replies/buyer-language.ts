import { getBuyerLanguageWords } from '../language/buyer-languages.ts';

/** The opening of a reply with the line that tells a buyer of another language, in that language, which one the reply is in. */
export function announceLanguage(greeting: string, language: string | undefined, locale: string): string {
  const line = getBuyerLanguageWords(locale).announce[language ?? ''];
  return [greeting, line].filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
}

/** The request to write once more in the reply's language, in the buyer's own; undefined where there are no words for it. */
export function askInOwnLanguage(language: string | undefined, locale: string): string | undefined {
  return getBuyerLanguageWords(locale).writeAgain[language ?? ''];
}
