import type { Ids, KnownIds } from '../known-ids.ts';
import { describeMovedArticle, readPageName } from '../suggest-page.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { findNameProblem } from '../../content/name-problem.ts';
import { getEntries, getValue } from '../../content/raw-values.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../../content/source-file.ts';

/** Every slug in front matter and YAML names something that exists. */
export const knownSlugs: Rule = { id: 'known-slugs', stopsBuild: true, check: ({ files, known }) => checkKnownSlugs(files, known) };

function checkKnownSlugs(content: ContentFiles, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const check = (
    source: YamlFile,
    path: PropertyKey[],
    slug: unknown,
    kind: 'article' | 'guide' | 'flow' | 'category' | 'comparison',
    slugs: Ids,
  ) => {
    if (typeof slug !== 'string' || !slugs.lacks(slug)) return;
    problems.push({
      file: source.file,
      line: source.getLine(path),
      rule: `unknown-${kind}`,
      message: `there is no ${kind} "${slug}".${suggestSlug(slug, kind, slugs, known)}`,
    });
  };

  const folders = Map.groupBy(content.articles, ({ category }) => category);
  for (const [category, [first, ...others]] of folders) {
    // A folder whose name can't be that of a category is named as the folder is read.
    if (!first || !known.categories.lacks(category) || findNameProblem(category) !== undefined) continue;
    const more = others.length === 0 ? '' : ` for this article and ${others.length} more in its folder`;
    problems.push({
      file: first.source.file,
      line: 1,
      rule: 'unknown-category',
      message: `there is no category "${category}"${more}.${suggest(category, known.categories.keys(), 'Move the file into the folder of a category in categories.yaml.')}`,
    });
  }
  for (const { source, slug } of content.articles) checkPageLinks(source, slug);
  for (const { source, guide } of content.guides) {
    checkPageLinks(source, `${guide}/`);
    check(source, ['flow'], getValue(source.data, 'flow'), 'flow', known.flows);
  }
  for (const { source } of content.flows) {
    for (const [step, index] of getEntries(source.data, 'steps')) {
      for (const [trouble, position] of getEntries(step, 'troubles'))
        check(source, ['steps', index, 'troubles', position, 'article'], getValue(trouble, 'article'), 'article', known.articles);
    }
  }
  const { glossary, site } = content;
  glossary?.known?.forEach((term, index) => check(glossary.source, [index, 'article'], term?.article, 'article', known.articles));
  if (site) {
    const { source } = site;
    const checkList = (owner: unknown, path: PropertyKey[], key: string) => {
      for (const [slug, index] of getEntries(owner, key)) check(source, [...path, key, index], slug, 'article', known.articles);
    };
    checkList(source.data, [], 'mostAsked');
    for (const [task, index] of getEntries(source.data, 'tasks')) {
      checkList(task, ['tasks', index], 'articles');
      check(source, ['tasks', index, 'comparison'], getValue(task, 'comparison'), 'comparison', known.comparisons);
    }
    check(source, ['contact', 'article'], getValue(getValue(source.data, 'contact'), 'article'), 'article', known.articles);
    check(source, ['featuredGuide'], getValue(source.data, 'featuredGuide'), 'guide', known.guides);
  }
  return problems;

  function checkPageLinks(source: YamlFile, own: string): void {
    for (const [slug, index] of getEntries(source.data, 'related')) {
      check(source, ['related', index], slug, 'article', known.articles);
      if (slug === own) {
        problems.push({
          file: source.file,
          line: source.getLine(['related', index]),
          rule: 'related-to-itself',
          message: `"${own}" is this article. Remove it.`,
        });
      }
    }
    for (const [entry, index] of getEntries(source.data, 'cannotIf'))
      check(source, ['cannotIf', index, 'link'], getValue(entry, 'link'), 'article', known.articles);
  }
}

function suggestSlug(typed: string, kind: string, slugs: Ids, known: KnownIds): string {
  const name = readPageName(typed);
  if (slugs.has(name)) return ` Write its name alone: ${name}.`;
  const fate = kind === 'article' ? describeMovedArticle(name, known) : undefined;
  return fate ?? suggest(name, slugs.keys(), `Use the file name of an existing ${kind}, or write it first.`);
}
