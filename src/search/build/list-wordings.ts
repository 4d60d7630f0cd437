import type { Content } from '../../content/content.ts';
import { aliasesSchema, aliasLanguages } from '../../content/schema/aliases.ts';
import { phrasingLanguages, type PhrasingLanguage } from '../../content/schema/phrasings.ts';
import type { Aliases } from '../engine/build-files.ts';
import { splitWords } from '../engine/text.ts';

/** What buyers write, and the page they need. */
export interface Phrasing {
  slug: string;
  text: string;
}

/** All phrasings of a content folder. */
export interface Phrasings {
  byLanguage: ReadonlyMap<PhrasingLanguage, readonly Phrasing[]>;
  /** What no page answers. */
  notCovered: readonly string[];
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

/** What buyers write, by language; empty where the content has none. */
export function listPhrasings({ phrasings, notCovered }: Content): Phrasings {
  const pages = phrasings.flatMap((lists) => Object.entries(lists));
  const byLanguage = phrasingLanguages.flatMap((language): [PhrasingLanguage, Phrasing[]][] => {
    const own = pages.flatMap(([slug, lists]) => (lists[language] ?? []).map((text) => ({ slug, text })));
    return own.length > 0 ? [[language, own]] : [];
  });
  return { byLanguage: new Map(byLanguage), notCovered };
}
