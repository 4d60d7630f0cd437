/** Number of single-character edits (insert, delete, replace, swap neighbours) from one word to the other. */
export function getEditDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** Letters that may differ before two words are two words: a third of them, and one of a short word. */
function getMaxDistance(word: string): number {
  return word.length < 3 ? 0 : Math.max(1, Math.floor(word.length * 0.34));
}

/**
 * The candidate closest to the word, or undefined if none is near enough to be what was meant. Capitals are no difference;
 * the beginning of one candidate alone is near, however much is missing.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const typed = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = getMaxDistance(typed) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const distance = getEditDistance(typed, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  const begun = typed.length < 2 ? [] : known.filter((candidate) => candidate.toLowerCase().startsWith(typed));
  return best ?? (begun.length === 1 ? begun[0] : undefined);
}
