/** The years a date names, in order: "undated, about 2020–2021" names two. */
export function findYears(asOf: string): number[] {
  return (asOf.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
}
