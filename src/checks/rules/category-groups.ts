import { suggest, type Problem } from '../../content/problem.ts';
import { findNameProblem } from '../../content/name-problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { KnownIds } from '../known-ids.ts';
import type { Rule } from '../rule.ts';

/** In a category with groups, every article of its folder stands in exactly one of them. */
export const categoryGroups: Rule = {
  id: 'category-groups',
  stopsBuild: true,
  check: ({ files, known }) => checkCategoryGroups(files, known),
};

function checkCategoryGroups({ categories, articles }: ContentFiles, { articles: ids }: KnownIds): Problem[] {
  const { source, known } = categories ?? {};
  if (!source || !known) return [];
  return known.flatMap(({ slug: category, groups } = {}, index) => {
    if (!groups || category === undefined) return [];
    const problems: Problem[] = [];
    const report = (path: PropertyKey[], rule: string, message: string) =>
      problems.push({ file: source.file, line: source.getLine([index, ...path]), rule, message });
    const own = new Set(articles.filter((article) => article.category === category).map(({ slug }) => slug));
    const seen = new Map<string, PropertyKey[]>();
    groups.forEach((group, position) =>
      group?.articles?.forEach((slug, place) => {
        if (slug === undefined) return;
        const path = ['groups', position, 'articles', place];
        const first = seen.get(slug);
        if (!own.has(slug)) {
          const home = articles.find((article) => article.slug === slug)?.category;
          // A file that is not read because of its name or place is an article all the same.
          if (home === undefined ? !ids.lacks(slug) : findNameProblem(home) !== undefined) return;
          const advice =
            home === undefined ? suggest(slug, own, 'Remove it, or write the article.') : ` It is in "${home}": list it there.`;
          report(path, 'unknown-group-article', `"${category}" has no article "${slug}".${advice}`);
        } else if (first) {
          report(
            path,
            'duplicate-group-article',
            `"${slug}" stands on line ${source.getLine([index, ...first])} already. Keep it where readers look first.`,
          );
        } else {
          seen.set(slug, path);
        }
      }),
    );
    for (const slug of own) {
      if (seen.has(slug) || findNameProblem(slug) !== undefined || !source.isWhole([index, 'groups'])) continue;
      report(['groups'], 'article-without-group', `no group of "${category}" lists "${slug}". Add it to the task it belongs to.`);
    }
    return problems;
  });
}
