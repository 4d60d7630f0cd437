import { suggest, type Problem } from '../../content/problem.ts';
import type { KnownIds } from '../known-ids.ts';
import { findFactProblem } from '../find-fact-problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { ComparisonCell } from '../../content/schema/worded-fact.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Every cell of a comparison rests on a fact that exists, stands in a column that exists, and every row opens an article. */
export const comparisonCells: Rule = {
  id: 'comparison-cells',
  stopsBuild: true,
  check: ({ files, known, facts }) => checkComparisonCells(files, known, facts),
};

function checkComparisonCells(content: ContentFiles, known: KnownIds, facts: CheckContext['facts']): Problem[] {
  return content.comparisons.flatMap(({ source, data }) => {
    if (!data) return [];
    const columns = data.columns.map(({ id }) => id);
    const problems: Problem[] = [];
    const report = (path: PropertyKey[], rule: string, message: string) =>
      problems.push({ file: source.file, line: source.getLine(path), rule, message });
    const checkFact = (path: PropertyKey[], cell: ComparisonCell) => {
      const problem = findFactProblem(cell, known);
      if (problem) report(path, ...problem);
    };
    const checkColumn = (path: PropertyKey[], column: string) => {
      if (!columns.includes(column))
        report(path, 'unknown-column', `there is no column "${column}".${suggest(column, columns, `Columns: ${columns.join(', ')}.`)}`);
    };
    const checkAmount = (path: PropertyKey[], cell: ComparisonCell | undefined) => {
      if (!cell) return;
      checkFact(path, cell);
      const fact = facts.get(cell.fact);
      if (fact && !fact.data.amount)
        report(path, 'fact-without-amount', `the fact "${cell.fact}" has no "amount" to count with. Add one beside its value in facts/.`);
    };
    if (data.calculator) for (const column of [data.calculator.fee, ...data.calculator.beside]) checkColumn(['calculator'], column);
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
      if (row.only) checkFact(['rows', index, 'only'], row.only);
      checkAmount(['rows', index, 'price', 'fee'], row.price?.fee);
      checkAmount(['rows', index, 'price', 'limit'], row.price?.limit);
      for (const [column, cell] of Object.entries(row.cells)) {
        const path = ['rows', index, 'cells', column];
        checkColumn(path, column);
        checkFact(path, cell);
      }
    });
    return problems;
  });
}
