import type { Content } from '../../content/content.ts';
import { aliasesSchema, aliasLanguages } from '../../content/schema/aliases.ts';
import { phrasingLanguages, type NotCoveredTheme, type PhrasingLanguage } from '../../content/schema/phrasings.ts';
import type { Aliases } from '../engine/build-files.ts';
import { splitWords, stemWord } from '../engine/text.ts';

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
 * The slips that writers list, put right in a text of buyers. Taken as a word of its own, a slip would lead to the one
 * page that holds it, whatever the query is about.
 */
export function createSlipCorrection({ aliases }: Content): (text: string) => string {
  const meant = new Map(
    (aliases?.misspellings ?? [])
      .filter(({ means }) => means.length === 1 && splitWords(means[0] ?? '').length === 1)
      .flatMap(({ words, means }) => words.map((word): [string, string] => [stemWord(word), means[0] ?? ''])),
  );
  return (text) => text.replace(/\p{L}+/gu, (word) => meant.get(stemWord(word.toLowerCase())) ?? word);
}

/** What buyers write, by language; empty where the content has none. */
export function listPhrasings(content: Content): Phrasings {
  const putRight = createSlipCorrection(content);
  const pages = content.phrasings.flatMap((lists) => Object.entries(lists));
  const byLanguage = phrasingLanguages.flatMap((language): [PhrasingLanguage, Phrasing[]][] => {
    const toText = language === 'en' ? putRight : (text: string) => text;
    const own = pages.flatMap(([slug, lists]) => (lists[language] ?? []).map((text) => ({ slug, text: toText(text) })));
    return own.length > 0 ? [[language, own]] : [];
  });
  return { byLanguage: new Map(byLanguage), notCovered: content.notCovered };
}
