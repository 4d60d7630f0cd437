import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packClassifier, type ClassifierFile } from '../engine/classifier.ts';
import { getFeatures } from '../engine/features.ts';
import type { SearchPage } from '../engine/search-page.ts';
import type { Phrasing, Phrasings } from './list-wordings.ts';
import { trainClassifier, trainingSettings, type Sample } from './train-classifier.ts';

/** Raise it when the training itself changes, so that no build takes over what another training made. */
const trainingVersion = 3;

/** A classifier for each language with phrasings. What an unchanged one learnt is taken from the cache: training takes seconds. */
export async function buildClassifiers(
  pages: readonly SearchPage[],
  { byLanguage, notCovered }: Phrasings,
  cacheFolder: string,
): Promise<Map<string, ClassifierFile>> {
  const built = [...byLanguage].map(async ([language, phrasings]) => {
    const samples = language === 'en' ? listEnglishSamples(pages, phrasings, notCovered) : listSamples(pages, phrasings, language);
    const themes = language === 'en' ? notCovered.length : 0;
    const labels = { pages: pages.length, outside: Math.max(1, themes) };
    return [language, await trainOnce(samples, labels, join(cacheFolder, `classifier-${language}.json`))] as const;
  });
  return new Map(await Promise.all(built));
}

function listSamples(pages: readonly SearchPage[], phrasings: readonly Phrasing[], language: string): Sample[] {
  const labels = new Map(pages.map(({ href }, index) => [href.split('/').at(-2) ?? '', index]));
  return phrasings.flatMap(({ slug, text }) => {
    const label = labels.get(slug);
    return label === undefined ? [] : [{ label, features: getFeatures(text, language) }];
  });
}

/** The pages themselves speak English: their own words are samples too. */
function listEnglishSamples(pages: readonly SearchPage[], phrasings: readonly Phrasing[], notCovered: Phrasings['notCovered']): Sample[] {
  const own = pages.flatMap(({ title, queries, answer }, label) =>
    [title, ...queries, answer].map((text) => ({ label, features: getFeatures(text) })),
  );
  const outside = notCovered.flatMap(({ queries }, theme) =>
    queries.map((text) => ({ label: pages.length + theme, features: getFeatures(text) })),
  );
  return [...listSamples(pages, phrasings, 'en'), ...own, ...outside];
}

/** Labels of a classifier: its pages, then what no page covers. */
interface Labels {
  pages: number;
  outside: number;
}

async function trainOnce(samples: readonly Sample[], { pages, outside }: Labels, path: string): Promise<ClassifierFile> {
  const key = createHash('sha256')
    .update(JSON.stringify([trainingVersion, trainingSettings, pages, outside, samples]))
    .digest('hex');
  const cached = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as { key: string; seal: string; file: ClassifierFile }) // Written below.
    .catch(() => undefined);
  // A file that was cut or altered is learnt anew.
  if (cached?.key === key && cached.seal === getSeal(cached.file)) return cached.file;
  const file = packClassifier(trainClassifier(samples, pages + outside), pages + outside, outside);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ key, seal: getSeal(file), file }));
  return file;
}

function getSeal(file: ClassifierFile): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex');
}
