import type { Ids, KnownIds } from '../known-ids.ts';
import { describeMovedArticle, readPageName } from '../suggest-page.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { findNameProblem } from '../../content/name-problem.ts';
import { getEntries, getTextAt, getValue } from '../../content/raw-values.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../../content/source-file.ts';

/** Every slug in front matter and YAML names something that exists. */
export const knownSlugs: Rule = { id: 'known-slugs', stopsBuild: true, check: ({ files, known }) => checkKnownSlugs(files, known) };

type Kind = 'article' | 'guide' | 'flow' | 'comparison';

/** Where slugs stand in a file: keys from the top, with a star for each entry of a list. */
type Place = readonly [kind: Kind, ...path: string[]];

const inPages: readonly Place[] = [
  ['article', 'related', '*'],
  ['article', 'cannotIf', '*', 'link'],
];
const inGuides: readonly Place[] = [...inPages, ['flow', 'flow']];
const inFlows: readonly Place[] = [['article', 'steps', '*', 'troubles', '*', 'article']];
const inGlossary: readonly Place[] = [['article', '*', 'article']];
const inSite: readonly Place[] = [
  ['article', 'mostAsked', '*'],
  ['article', 'tasks', '*', 'articles', '*'],
  ['comparison', 'tasks', '*', 'comparison'],
  ['article', 'contact', 'article'],
  ['guide', 'featuredGuide'],
];

function checkKnownSlugs(content: ContentFiles, known: KnownIds): Problem[] {
  const ids: Record<Kind, Ids> = {
    article: known.articles,
    guide: known.guides,
    flow: known.flows,
    comparison: known.comparisons,
  };
  const check = (source: YamlFile, places: readonly Place[]): Problem[] =>
    places.flatMap(([kind, ...pattern]) =>
      listPaths(source.data, pattern).flatMap((path): Problem[] => {
        const slug = getTextAt(source.data, path);
        if (slug === undefined || !ids[kind].lacks(slug)) return [];
        const message = `there is no ${kind} "${slug}".${suggestSlug(slug, kind, ids[kind], known)}`;
        return [{ file: source.file, line: source.getLine(path), rule: `unknown-${kind}`, message }];
      }),
    );
  return [
    ...findUnknownFolders(content, known),
    ...content.articles.flatMap(({ source, slug }) => [...check(source, inPages), ...findSelfRelated(source, slug)]),
    ...content.guides.flatMap(({ source, guide }) => [...check(source, inGuides), ...findSelfRelated(source, `${guide}/`)]),
    ...content.flows.flatMap(({ source }) => check(source, inFlows)),
    ...(content.glossary ? check(content.glossary.source, inGlossary) : []),
    ...(content.site ? check(content.site.source, inSite) : []),
  ];
}

/** The paths that a pattern stands for in a file. */
function listPaths(data: unknown, [key, ...rest]: readonly string[]): PropertyKey[][] {
  if (key === undefined) return [[]];
  if (key !== '*') return listPaths(getValue(data, key), rest).map((path) => [key, ...path]);
  return Array.isArray(data) ? data.flatMap((entry, index) => listPaths(entry, rest).map((path) => [index, ...path])) : [];
}

/** Folders of articles that have no category's name. One whose name can't be that of a category is named as it is read. */
function findUnknownFolders({ articles }: ContentFiles, { categories }: KnownIds): Problem[] {
  const folders = Map.groupBy(articles, ({ category }) => category);
  return [...folders].flatMap(([category, [first, ...others]]): Problem[] => {
    if (!first || !categories.lacks(category) || findNameProblem(category) !== undefined) return [];
    const more = others.length === 0 ? '' : ` for this article and ${others.length} more in its folder`;
    const hint = suggest(category, categories.keys(), 'Move the file into the folder of a category in categories.yaml.');
    return [{ file: first.source.file, line: 1, rule: 'unknown-category', message: `there is no category "${category}"${more}.${hint}` }];
  });
}

function findSelfRelated(source: YamlFile, own: string): Problem[] {
  return getEntries(source.data, 'related').flatMap(([slug, index]): Problem[] => {
    if (slug !== own) return [];
    const line = source.getLine(['related', index]);
    return [{ file: source.file, line, rule: 'related-to-itself', message: `"${own}" is this article. Remove it.` }];
  });
}

function suggestSlug(typed: string, kind: Kind, slugs: Ids, known: KnownIds): string {
  const name = readPageName(typed);
  if (slugs.has(name)) return ` Write its name alone: ${name}.`;
  const fate = kind === 'article' ? describeMovedArticle(name, known) : undefined;
  return fate ?? suggest(name, slugs.keys(), `Use the file name of an existing ${kind}, or write it first.`);
}
