import type { ComparisonData } from './schema/comparison.ts';
import type { ComparisonCell } from './schema/worded-fact.ts';

type Row = ComparisonData['rows'][number];

/** The facts of a row's cells and notes. */
export function listRowFacts({ note, only, cells }: Row): string[] {
  return toIds([note, only, ...Object.values(cells)]);
}

/** Every fact that a comparison shows, in the order of first use. */
export function listComparisonFacts({ rows, calculator, recommender }: ComparisonData): string[] {
  const priced = calculator ? rows.filter(({ status }) => status === 'current') : [];
  return [
    ...new Set([
      ...toIds([...(recommender?.rules ?? []).flatMap(({ why }) => why), ...(recommender?.reminders ?? []).map(({ say }) => say)]),
      ...priced.flatMap(({ price }) => toIds([price?.fee, price?.limit])),
      ...rows.flatMap(listRowFacts),
    ]),
  ];
}

function toIds(cells: readonly (ComparisonCell | undefined)[]): string[] {
  return cells.flatMap((cell) => (cell ? [cell.fact] : []));
}
