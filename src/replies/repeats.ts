/** Share of its words that a sentence has to have in common with a text to say nothing new. */
const enough = 0.75;

/**
 * Whether a sentence says again what a text says. Compares words by how they begin, so that "confirm" is like
 * "confirming"; another figure is something new. `share` of its words makes a repetition.
 */
export function isRepeated(sentence: string, text: string, share = enough): boolean {
  const known = new Set(listBeginnings(text));
  const own = listBeginnings(sentence);
  const figures = new Set(text.match(/\d+/g));
  if ((sentence.match(/\d+/g) ?? []).some((figure) => !figures.has(figure))) return false;
  return own.length > 0 && own.filter((word) => known.has(word)).length >= own.length * share;
}

/** Whether a table has figures, and a text has every one of them: as a table they would be said again. */
export function holdsFigures(text: string, items: readonly string[]): boolean {
  const said = new Set(text.match(/\d+/g));
  const figures = items.join(' ').match(/\d+/g) ?? [];
  return figures.length > 0 && figures.every((figure) => said.has(figure));
}

/** The words of a text by how they begin. A capital inside a sentence begins a name, which is another word than the same in small letters. */
export function listBeginnings(text: string): string[] {
  const plain = text.replace(/(?:^|(?<=[.!?:] ))\p{Lu}/gu, (letter) => letter.toLowerCase());
  return (plain.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
