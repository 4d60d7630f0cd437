import { suggest, type Problem } from '../../content/problem.ts';
import type { KnownIds } from '../known-ids.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** Every cell of a comparison rests on a fact that exists, stands in a column that exists, and every row opens an article. */
export const comparisonCells: Rule = {
  id: 'comparison-cells',
  stopsBuild: true,
  check: ({ files, known }) => checkComparisonCells(files, known),
};

function checkComparisonCells(content: ContentFiles, known: KnownIds): Problem[] {
  return content.comparisons.flatMap(({ source, data }) => {
    if (!data) return [];
    const columns = data.columns.map(({ id }) => id);
    const problems: Problem[] = [];
    const report = (path: PropertyKey[], rule: string, message: string) =>
      problems.push({ file: source.file, line: source.getLine(path), rule, message });
    const checkFact = (path: PropertyKey[], { fact, text }: { fact: string; text?: string | undefined }) => {
      const entry = known.facts.get(fact);
      if (!entry)
        report(
          path,
          'unknown-fact',
          `no fact has the id "${fact}".${suggest(fact, known.facts.keys(), 'Add it to facts/, or use one that is there.')}`,
        );
      else if (entry.value === undefined && (text === undefined || text.includes('{value}')))
        report(path, 'fact-without-value', `the fact "${fact}" has no "value" to show. Add one in facts/, or write words as "text".`);
    };
    if (!known.categories.has(data.category))
      report(
        ['category'],
        'unknown-category',
        `there is no category "${data.category}".${suggest(data.category, known.categories, 'Use one of categories.yaml.')}`,
      );
    data.rows.forEach((row, index) => {
      if (!known.articles.has(row.article))
        report(
          ['rows', index, 'article'],
          'unknown-article',
          `there is no article "${row.article}".${suggest(row.article, known.articles, 'Use the file name of an existing article.')}`,
        );
      if (row.note) checkFact(['rows', index, 'note'], row.note);
      for (const [column, cell] of Object.entries(row.cells)) {
        const path = ['rows', index, 'cells', column];
        if (!columns.includes(column))
          report(path, 'unknown-column', `there is no column "${column}".${suggest(column, columns, `Columns: ${columns.join(', ')}.`)}`);
        checkFact(path, cell);
      }
    });
    return problems;
  });
}
