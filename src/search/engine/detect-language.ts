import type { DetectLanguage } from './other-language.ts';

/** The part of ELD's interface used here (https://github.com/nitotm/efficient-language-detector-js). */
export interface LanguageDetector {
  detect(text: string): { language: string; getScores(): Record<string, number>; isReliable(): boolean };
  setLanguageSubset(languages: string[]): unknown;
}

/** Written in Latin letters, so that letters do not tell them apart. In a site's files, only these are kept of the detector. */
export const detectedLanguages = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'tr', 'ms', 'vi', 'pl', 'ro', 'cs', 'hu', 'sv'];

/** Buyers who write Malay are mostly from Indonesia; the detector does not tell the two apart. */
const names = new Map([['ms', 'id']]);

/** How far a language must lead English. English with slips and clippings looks a little like many languages. */
const minLead = 0.15;

/** A detector of languages in Latin letters. It is loaded with the first text. */
export function createLanguageDetector(load: () => Promise<LanguageDetector>): DetectLanguage {
  let detector: Promise<LanguageDetector> | undefined;
  return async (text) => {
    detector ??= load().then((loaded) => {
      loaded.setLanguageSubset(detectedLanguages);
      return loaded;
    });
    detector.catch(() => (detector = undefined));
    const found = (await detector).detect(text);
    const { language } = found;
    const { [language]: score = 0, en = 0 } = found.getScores();
    if (language === '' || !found.isReliable() || score - en < score * minLead) return undefined;
    return names.get(language) ?? language;
  };
}
