import { suggest, type Problem } from '../../content/problem.ts';
import type { Known } from '../../content/known-values.ts';
import { listIds, type KnownIds } from '../known-ids.ts';
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
  return content.comparisons.flatMap(({ source, known: data }) => {
    if (!data) return [];
    const columns = listIds(source, 'columns');
    const problems: Problem[] = [];
    const report = (path: PropertyKey[], rule: string, message: string) =>
      problems.push({ file: source.file, line: source.getLine(path), rule, message });
    const checkFact = (path: PropertyKey[], cell: Known<ComparisonCell> | undefined) => {
      const problem = cell && findFactProblem(cell, known, source.isRefused([...path, 'text']));
      if (problem) report(path, ...problem);
    };
    const checkColumn = (path: PropertyKey[], column: string | undefined) => {
      if (column !== undefined && columns.lacks(column))
        report(
          path,
          'unknown-column',
          `there is no column "${column}".${suggest(column, columns.keys(), `Columns: ${[...columns.keys()].join(', ')}.`)}`,
        );
    };
    const checkAmount = (path: PropertyKey[], cell: Known<ComparisonCell> | undefined) => {
      if (!cell) return;
      checkFact(path, cell);
      const fact = facts.get(cell.fact ?? '');
      if (fact && !fact.data.amount && !fact.isRefused('amount'))
        report(
          path,
          'fact-without-amount',
          `the fact "${fact.data.id}" has no "amount" to count with. Add one beside its value in facts/.`,
        );
    };
    if (data.calculator) for (const column of [data.calculator.fee, ...(data.calculator.beside ?? [])]) checkColumn(['calculator'], column);
    if (data.category !== undefined && known.categories.lacks(data.category))
      report(
        ['category'],
        'unknown-category',
        `there is no category "${data.category}".${suggest(data.category, known.categories.keys(), 'Use one of categories.yaml.')}`,
      );
    data.rows?.forEach((row, index) => {
      if (!row) return;
      if (row.article !== undefined && known.articles.lacks(row.article))
        report(
          ['rows', index, 'article'],
          'unknown-article',
          `there is no article "${row.article}".${suggest(row.article, known.articles.keys(), 'Use the file name of an existing article.')}`,
        );
      checkFact(['rows', index, 'note'], row.note);
      checkFact(['rows', index, 'only'], row.only);
      checkAmount(['rows', index, 'price', 'fee'], row.price?.fee);
      checkAmount(['rows', index, 'price', 'limit'], row.price?.limit);
      for (const [column, cell] of Object.entries(row.cells ?? {})) {
        const path = ['rows', index, 'cells', column];
        checkColumn(path, column);
        checkFact(path, cell);
      }
    });
    return problems;
  });
}
