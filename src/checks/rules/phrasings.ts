import { splitWords } from '../../search/engine/text.ts';
import { getThemeQueries, phrasingLanguages } from '../../content/schema/phrasings.ts';
import type { KnownIds } from '../known-ids.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { YamlFile } from '../../content/source-file.ts';
import type { Rule } from '../rule.ts';

/** Phrasings belong to articles that exist, and no phrasing is learnt for two of them. */
export const phrasings: Rule = { id: 'phrasings', stopsBuild: true, check: ({ files, known }) => checkPhrasings(files, known) };

function checkPhrasings({ phrasings, notCovered }: ContentFiles, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const places = new Map<string, { owner: string; getPlace: () => string }>();
  const checkOnce = (text: string | undefined, owner: string, source: YamlFile, path: readonly PropertyKey[]) => {
    if (text === undefined) return;
    const key = splitWords(text).join(' ');
    const earlier = places.get(key);
    if (!earlier) places.set(key, { owner, getPlace: () => `${source.file}:${source.getLine(path)}` });
    else if (earlier.owner !== owner) {
      const message = `"${text}" stands at ${earlier.getPlace()} for ${earlier.owner} too. Keep it where it is answered best.`;
      problems.push({ file: source.file, line: source.getLine(path), rule: 'duplicate-phrasing', message });
    }
  };

  for (const { source, known: data = {} } of phrasings) {
    for (const [slug, lists] of Object.entries(data)) {
      if (known.articles.lacks(slug)) problems.push(nameUnknown(slug, known, source.file, source.getKeyLine([], slug)));
      for (const language of phrasingLanguages) {
        lists?.[language]?.forEach((text, index) => checkOnce(text, `"${slug}"`, source, [slug, language, index]));
      }
    }
  }
  notCovered?.known?.forEach((entry, theme) => {
    const { file } = notCovered.source;
    const { article } = entry ?? {};
    if (article !== undefined && known.articles.lacks(article))
      problems.push(nameUnknown(article, known, file, notCovered.source.getLine([theme, 'article'])));
    for (const language of phrasingLanguages) {
      const path = language === 'en' ? ['queries'] : ['otherLanguages', language];
      getThemeQueries(entry ?? {}, language).forEach((text, index) =>
        checkOnce(text, 'no page', notCovered.source, [theme, ...path, index]),
      );
    }
  });
  return problems;
}

function nameUnknown(slug: string, { articles }: KnownIds, file: string, line: number): Problem {
  const message = `there is no article "${slug}".${suggest(slug, articles.keys(), 'Use the file name of an existing article.')}`;
  return { file, line, rule: 'unknown-article', message };
}
