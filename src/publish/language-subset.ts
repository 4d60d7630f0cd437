import { detectedLanguages } from '../search/engine/detect-language.ts';

/** ELD's data: `ngrams:{'abc':{11:40,25:12},...}`, a number for each language. */
const dataFile = /\/eld\/src\/ngrams\/\w+\.js$/;
const languageNames = /(\d+):'(\w\w)'/g;
const ngram = /('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^\s,:'"{}]+):\{([\d:,]+)\},?/g;

/**
 * Leaves out of the language detector's data what is about other languages: two thirds of its bytes. Throws if the data
 * has another form than expected.
 */
export function keepLanguages(code: string, languages: readonly string[] = detectedLanguages): string {
  const start = code.indexOf('ngrams:{') + 'ngrams:{'.length;
  const ids = new Set(
    [...code.slice(0, start).matchAll(languageNames)].filter(([, , name = '']) => languages.includes(name)).map(([, id]) => id),
  );
  if (ids.size !== languages.length) throw new Error(`The language detector knows ${ids.size} of ${languages.length} languages.`);
  const end = code.lastIndexOf('}}');
  const kept = code.slice(start, end + 1).replace(ngram, (_, key: string, scores: string) => {
    const own = scores.split(',').filter((score) => ids.has(score.split(':')[0]));
    return own.length > 0 ? `${key}:{${own.join(',')}},` : '';
  });
  return code.slice(0, start) + kept + code.slice(end + 1);
}

/** `keepLanguages` as a plugin of the bundler. */
export const languageSubset = {
  name: 'language-subset',
  transform: (code: string, id: string) => (dataFile.test(id.split('?')[0] ?? '') ? { code: keepLanguages(code), map: null } : undefined),
};
