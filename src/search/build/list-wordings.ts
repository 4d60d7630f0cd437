import type { Content } from '../../content/content.ts';
import { aliasesSchema, aliasLanguages } from '../../content/schema/aliases.ts';
import { phrasingLanguages, type NotCoveredTheme, type PhrasingLanguage } from '../../content/schema/phrasings.ts';
import type { Aliases } from '../engine/build-files.ts';
import { splitWords, stemWord } from '../engine/text.ts';
import { findForeignWords, findRareWords, findSlips, isEnglish } from './find-slips.ts';

/** What buyers write, and the page they need. */
export interface Phrasing {
  slug: string;
  text: string;
}

/** All phrasings of a content folder. */
export interface Phrasings {
  byLanguage: ReadonlyMap<PhrasingLanguage, readonly Phrasing[]>;
  /** What no page answers, by theme. */
  notCovered: readonly NotCoveredTheme[];
}

/** The other words for what the pages say; none where the content has no such file. */
export function listAliases({ aliases }: Content): Aliases {
  const data = aliases ?? aliasesSchema.parse({});
  const { sameMeaning, otherNames, oldNames, abbreviations, joinedOrSplit, misspellings, languages, fillers } = data;
  return {
    groups: sameMeaning,
    directed: [...otherNames, ...oldNames, ...abbreviations, ...joinedOrSplit, ...misspellings],
    slips: misspellings.flatMap(({ words }) => words.flatMap(splitWords)),
    notCovered: data.notCovered,
    languages: new Map(
      aliasLanguages.map((language) => [
        language,
        {
          ignore: fillers?.[language] ?? [],
          words: languages.flatMap((entry) => {
            const words = entry[language];
            return words ? [{ means: entry.means, words }] : [];
          }),
        },
      ]),
    ),
  };
}

/**
 * The slips that writers list, and those that show in these texts of buyers, put right. Taken as a word of its own, a slip
 * would lead to the one page that holds it, whatever the query is about, and would be right wherever a reader makes it.
 */
export function createSlipCorrection(content: Content, texts: readonly string[] = []): (text: string) => string {
  const pairs = (content.aliases?.misspellings ?? [])
    .filter(({ means }) => means.length === 1 && splitWords(means[0] ?? '').length === 1)
    .flatMap(({ words, means }) => words.map((word): [string, string] => [word, means[0] ?? '']));
  const listed = new Map(pairs);
  const stems = new Map(pairs.map(([word, meant]) => [stemWord(word), meant]));
  const known = listNames(content);
  const found = texts.length === 0 ? undefined : findSlips(texts, known);
  // Another form of a listed slip is a slip as well, unless it is a word: "again" is no form of "agains".
  const getStemmed = (word: string) => (isEnglish(word) || known.has(word) ? undefined : stems.get(stemWord(word)));
  const putRight = (word: string) => listed.get(word) ?? getStemmed(word) ?? found?.get(word);
  return (text) => text.replace(/\p{L}+/gu, (word) => putRight(word.toLowerCase()) ?? word);
}

/** Words that writers use, names and terms of the trade among them. */
function listNames({ articles, guides, terms, labels, comparisons, aliases }: Content): Set<string> {
  const { sameMeaning, otherNames, oldNames, abbreviations } = aliases ?? aliasesSchema.parse({});
  const written = [[...articles, ...guides].map(({ data }) => data), ...[terms, labels, comparisons].map((map) => [...map.values()])];
  return new Set(splitWords(JSON.stringify([written, sameMeaning, otherNames, oldNames, abbreviations])));
}

/** What buyers write, by language; empty where the content has none. */
export function listPhrasings(content: Content): Phrasings {
  const pages = content.phrasings.flatMap((lists) => Object.entries(lists));
  const listTexts = (language: PhrasingLanguage) => pages.flatMap(([, lists]) => lists[language] ?? []);
  const putRight = createSlipCorrection(content, listTexts('en'));
  const known = listNames(content);
  const foreign = findForeignWords(listTexts('en'), phrasingLanguages.filter((language) => language !== 'en').flatMap(listTexts), known);
  const rare = findRareWords(listTexts('en'), known);
  const toEnglish = (text: string) => {
    const own = splitWords(text).filter((word) => !foreign.has(word));
    return splitWords(putRight(own.join(' ')))
      .filter((word) => !rare.has(word))
      .join(' ');
  };
  const byLanguage = phrasingLanguages.flatMap((language): [PhrasingLanguage, Phrasing[]][] => {
    const toText = language === 'en' ? toEnglish : (text: string) => text;
    const own = pages.flatMap(([slug, lists]) => (lists[language] ?? []).map((text) => ({ slug, text: toText(text) })));
    return own.length > 0 ? [[language, own]] : [];
  });
  const notCovered = content.notCovered.map((theme) => ({ ...theme, queries: theme.queries.map(putRight) }));
  return { byLanguage: new Map(byLanguage), notCovered };
}
