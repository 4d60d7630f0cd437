import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from '../../content/kept-file.ts';
import { getSlug } from '../../lib/addresses.ts';
import { getThemeQueries } from '../../content/schema/phrasings.ts';
import { packClassifier, type ClassifierFile, type LabelWeight } from '../engine/classifier.ts';
import { getFeatures } from '../engine/features.ts';
import type { SearchPage } from '../engine/search-page.ts';
import type { Phrasing, Phrasings } from './list-wordings.ts';
import { trainBeside } from './train-beside.ts';
import { trainClassifier, type LearntWeights, type Sample } from './train-classifier.ts';

/** What makes a classifier, besides its samples: no build takes over what other code learnt. */
const training = [import.meta.resolve('./train-classifier.ts'), import.meta.resolve('../engine/classifier.ts')].map((file) =>
  readFileSync(new URL(file), 'utf8'),
);

/**
 * Of so many samples, a feature that one alone has is a name or a slip, and leads no more phrasings kept apart to their page. In
 * English it helps to tell what no page covers. Chinese has a feature for each pair of characters: those of fewer than four
 * samples make a third of the file, and help none.
 */
const manySamples = 5000;
const leastSamples: Readonly<Record<string, number>> = { en: 1, zh: 4 };
const usualLeastSamples = 2;

/** A classifier for each language with phrasings. What an unchanged one learnt is taken from the cache: training takes a minute or two, and `noteLearning` hears of it once. */
export async function buildClassifiers(
  pages: readonly SearchPage[],
  { byLanguage, notCovered }: Phrasings,
  cacheFolder: string,
  noteLearning: () => void = () => undefined,
): Promise<Map<string, ClassifierFile>> {
  let isNoted = false;
  const noteOnce = () => {
    if (!isNoted) noteLearning();
    isNoted = true;
  };
  const labels = { pages: pages.length, outside: Math.max(1, notCovered.length) };
  const jobs = [...byLanguage].map(([language, phrasings]) => {
    const outside = notCovered.flatMap((theme, index) =>
      getThemeQueries(theme, language).map((text) => ({ label: pages.length + index, features: getFeatures(text, language) })),
    );
    const samples = [...listSamples(pages, phrasings, language), ...(language === 'en' ? listOwnSamples(pages) : []), ...outside];
    return { language, samples };
  });
  // The longest first, so that no core waits for it at the end.
  const byLength = jobs.toSorted((a, b) => b.samples.length - a.samples.length);
  const built = await Promise.all(
    byLength.map(async ({ language, samples }): Promise<[string, ClassifierFile]> => {
      const least = samples.length < manySamples ? 1 : (leastSamples[language] ?? usualLeastSamples);
      const weights = await learnOnce(samples, labels, least, { path: join(cacheFolder, `learnt-${language}.sealed`), noteOnce });
      return [language, packClassifier(weights, labels.pages + labels.outside, labels.outside)];
    }),
  );
  return new Map(built);
}

function listSamples(pages: readonly SearchPage[], phrasings: readonly Phrasing[], language: string): Sample[] {
  const labels = new Map(pages.map(({ href }, index) => [getSlug(href), index]));
  return phrasings.flatMap(({ slug, text }) => {
    const label = labels.get(slug);
    return label === undefined ? [] : [{ label, features: getFeatures(text, language) }];
  });
}

/** The pages themselves speak English: their own words are samples too. */
function listOwnSamples(pages: readonly SearchPage[]): Sample[] {
  return pages.flatMap(({ title, queries, answer }, label) =>
    [title, ...queries, answer].map((text) => ({ label, features: getFeatures(text) })),
  );
}

/** Labels of a classifier: its pages, then what no page covers. */
interface Labels {
  pages: number;
  outside: number;
}

async function learnOnce(
  samples: readonly Sample[],
  { pages, outside }: Labels,
  least: number,
  { path, noteOnce }: { path: string; noteOnce: () => void },
): Promise<LearntWeights> {
  const key = createHash('sha256')
    .update(JSON.stringify([training, process.versions.v8, pages, outside, least, samples]))
    .digest('hex');
  const train = samples.length < manySamples ? trainClassifier : trainBeside;
  const bytes = await makeOnce(path, key, async () => {
    noteOnce();
    return Buffer.from(JSON.stringify([...(await train(samples, pages + outside, least))]));
  });
  return new Map(JSON.parse(Buffer.from(bytes).toString()) as Iterable<[string, LabelWeight[]]>); // Made here, under a seal.
}
