import type { Checked } from '../content/read-files.ts';
import type { HouseStyle } from '../content/schema/house-style.ts';
import type { YamlFile } from '../content/source-file.ts';

/** Lists of what is allowed: while one of them is not wholly known, nothing is known to be forbidden. */
type Allowed = 'claims' | 'forms' | 'stepVerbs' | 'namesWithDigits' | 'plainNames';

/** The words writers use, as far as they are known. */
export type KnownStyle = Omit<HouseStyle, Allowed> & { [Key in Allowed]: HouseStyle[Key] | undefined };

/** Reads the house style: entries and lists that hold a mistake are left out. */
export function readStyle(file: Checked<YamlFile, HouseStyle> | undefined): KnownStyle {
  const { source, known = {} } = file ?? {};
  const getWhole = (key: Allowed) => (source?.isWhole([key]) ? known[key] : undefined);
  const listWhole = (key: 'banned' | 'preferred' | 'researchVoice') =>
    (known[key] ?? []).filter((_entry, index) => source?.isWhole([key, index]));
  return {
    banned: listWhole('banned'),
    preferred: listWhole('preferred'),
    researchVoice: listWhole('researchVoice'),
    unknown: (known.unknown ?? []).filter((words) => words !== undefined),
    claims: getWhole('claims'),
    forms: getWhole('forms'),
    stepVerbs: getWhole('stepVerbs'),
    namesWithDigits: getWhole('namesWithDigits'),
    plainNames: getWhole('plainNames'),
  } as KnownStyle; // Of what is whole, every value is known.
}
