/** The order of a sorted column, in the words of `aria-sort`. */
export type Direction = 'ascending' | 'descending';

/** Compares two keys of one column for `sort`. A missing key comes last in both directions. */
export function compareKeys(a: string | number | undefined, b: string | number | undefined, direction: Direction): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return direction === 'ascending' ? order : -order;
}
