import type { KnownIds } from '../known-ids.ts';
import { describeMovedArticle, readPageName } from '../suggest-page.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { getList, getValue } from '../../content/raw-values.ts';
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
    slugs: ReadonlySet<string>,
  ) => {
    if (typeof slug !== 'string' || slugs.has(slug)) return;
    problems.push({
      file: source.file,
      line: source.getLine(path),
      rule: `unknown-${kind}`,
      message: `there is no ${kind} "${slug}".${suggestSlug(slug, kind, slugs, known)}`,
    });
  };

  for (const { source, slug, category } of content.articles) {
    if (!known.categories.has(category)) {
      problems.push({
        file: source.file,
        line: 1,
        rule: 'unknown-category',
        message: `there is no category "${category}".${suggest(category, known.categories, 'Move the file into the folder of a category in categories.yaml.')}`,
      });
    }
    checkPageLinks(source, slug);
  }
  for (const { source, guide } of content.guides) {
    checkPageLinks(source, `${guide}/`);
    check(source, ['flow'], getValue(source.data, 'flow'), 'flow', known.flows);
  }
  for (const { source, data } of content.flows) {
    data?.steps.forEach((step, index) =>
      step.troubles.forEach((trouble, position) =>
        check(source, ['steps', index, 'troubles', position, 'article'], trouble.article, 'article', known.articles),
      ),
    );
  }
  content.glossary?.data?.forEach((term, index) => {
    if (content.glossary) check(content.glossary.source, [index, 'article'], term.article, 'article', known.articles);
  });
  if (content.site?.data) {
    const { source, data } = content.site;
    data.mostAsked.forEach((slug, index) => check(source, ['mostAsked', index], slug, 'article', known.articles));
    data.tasks?.forEach(({ articles, comparison }, index) => {
      articles.forEach((slug, position) => check(source, ['tasks', index, 'articles', position], slug, 'article', known.articles));
      check(source, ['tasks', index, 'comparison'], comparison, 'comparison', known.comparisons);
    });
    check(source, ['contact', 'article'], data.contact.article, 'article', known.articles);
    check(source, ['featuredGuide'], data.featuredGuide, 'guide', known.guides);
  }
  return problems;

  function checkPageLinks(source: YamlFile, own: string): void {
    getList(source.data, 'related').forEach((slug, index) => {
      check(source, ['related', index], slug, 'article', known.articles);
      if (slug === own) {
        problems.push({
          file: source.file,
          line: source.getLine(['related', index]),
          rule: 'related-to-itself',
          message: `"${own}" is this article. Remove it.`,
        });
      }
    });
    getList(source.data, 'cannotIf').forEach((entry, index) => {
      check(source, ['cannotIf', index, 'link'], getValue(entry, 'link'), 'article', known.articles);
    });
  }
}

function suggestSlug(typed: string, kind: string, slugs: ReadonlySet<string>, known: KnownIds): string {
  const name = readPageName(typed);
  if (slugs.has(name)) return ` Write its name alone: ${name}.`;
  const fate = kind === 'article' ? describeMovedArticle(name, known) : undefined;
  return fate ?? suggest(name, slugs, `Use the file name of an existing ${kind}, or write it first.`);
}
