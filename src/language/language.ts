import { findByLocale } from './by-locale.ts';
import { comparisonWording } from './comparison.ts';
import { wording } from './en.ts';
import { practiceWording } from './practice.ts';

/** Every phrase the interface says, by key. */
export type Phrases = typeof wording & { steps: typeof practiceWording; comparison: typeof comparisonWording };

/** What a language needs. A second language is a second entry of `languages`. */
export interface Language {
  /** BCP 47 tag. */
  locale: string;
  phrases: Phrases;
}

const languages: Readonly<Record<string, Phrases>> = { en: { ...wording, steps: practiceWording, comparison: comparisonWording } };

/** The languages that content may be written in. */
export const locales = Object.keys(languages);

/** What a locale needs: "en-GB" is served by "en". Throws if the site has no phrases in it. */
export function getLanguage(locale: string): Language {
  const phrases = findByLocale(languages, locale);
  if (!phrases) throw new Error(`There are no phrases for the language "${locale}". Known: ${locales.join(', ')}.`);
  return { locale, phrases };
}

/** A day (YYYY-MM-DD) as readers of the locale write it. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
