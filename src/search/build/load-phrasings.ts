import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { notCoveredSchema, phrasingLanguages, phrasingsSchema, type PhrasingLanguage } from '../../content/schema/phrasings.ts';

/** Where the phrasings stand in a content folder. A folder may do without. */
const phrasingsFolder = join('search', 'phrasings');
const notCoveredPath = join('search', 'not-covered.yaml');

/** What buyers write, and the page they need. */
export interface Phrasing {
  slug: string;
  text: string;
}

/** All phrasings of a content folder. */
export interface Phrasings {
  byLanguage: ReadonlyMap<PhrasingLanguage, readonly Phrasing[]>;
  notCovered: readonly string[];
}

/** Loads what buyers write. Empty where a folder has none; the content check tells what is wrong with a file. */
export async function loadPhrasings(folder: string): Promise<Phrasings> {
  const files = await readdir(join(folder, phrasingsFolder)).catch(() => []);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, phrasingsFolder, file), 'utf8')));
  const pages = texts.flatMap((text) => Object.entries(phrasingsSchema.parse(parse(text))));
  const byLanguage = phrasingLanguages.flatMap((language): [PhrasingLanguage, Phrasing[]][] => {
    const phrasings = pages.flatMap(([slug, lists]) => (lists[language] ?? []).map((text) => ({ slug, text })));
    return phrasings.length > 0 ? [[language, phrasings]] : [];
  });
  const outside = await readFile(join(folder, notCoveredPath), 'utf8').catch(() => undefined);
  return { byLanguage: new Map(byLanguage), notCovered: outside === undefined ? [] : notCoveredSchema.parse(parse(outside)) };
}
