import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Aliases } from '../engine/build-files.ts';
import { splitWords } from '../engine/text.ts';
import { aliasesSchema, aliasLanguages, type AliasesData } from '../../content/schema/aliases.ts';

/** Where the aliases stand in a content folder. A folder may do without. */
export const aliasesPath = join('search', 'aliases.yaml');

/** Loads the aliases of a content folder; none if there is no file. The content check tells what is wrong with one. */
export async function loadAliases(folder: string): Promise<Aliases> {
  const text = await readFile(join(folder, aliasesPath), 'utf8').catch(() => '{}');
  return toAliases(aliasesSchema.parse(parse(text) ?? {}));
}

function toAliases(data: AliasesData): Aliases {
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
