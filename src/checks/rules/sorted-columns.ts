import type { Known } from '../../content/known-values.ts';
import type { ComparisonData } from '../../content/schema/comparison.ts';
import type { CheckContext, Rule } from '../rule.ts';

type Row = Known<ComparisonData['rows'][number]>;
type Order = NonNullable<ComparisonData['columns'][number]['sort']>;

const needs: Readonly<Record<Order, string>> = {
  number: 'no cell of it has a "sort": write { fact: id, sort: 2 }',
  duration: 'no fact in it has a "duration": add one in facts/',
  price: 'no row has a "price" with a "fee": add one',
};

/** A column that readers can sort has something to sort by: its button would do nothing. */
export const sortedColumns: Rule = {
  id: 'sorted-columns',
  *check({ files, facts }) {
    for (const { source, known } of files.comparisons) {
      if (!source.isWhole(['rows'])) continue;
      for (const [index, { id, sort } = {}] of (known?.columns ?? []).entries()) {
        if (id === undefined || sort === undefined || known?.rows?.some((row) => hasKey(row, id, sort, facts))) continue;
        const message = `the column "${id}" is sorted by ${sort}, and ${needs[sort]}, or remove "sort" from the column.`;
        yield { file: source.file, line: source.getLine(['columns', index, 'sort']), message };
      }
    }
  },
};

/** Whether a row has, or may have, what a column is sorted by. */
function hasKey(row: Row | undefined, column: string, sort: Order, facts: CheckContext['facts']): boolean {
  if (sort === 'price') return row?.price?.fee !== undefined;
  const cell = row?.cells?.[column];
  if (sort === 'number' || !cell?.fact) return cell?.sort !== undefined;
  const fact = facts.get(cell.fact);
  return !fact || fact.isRefused('duration') || fact.data.duration !== undefined;
}
