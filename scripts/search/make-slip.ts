import { createHash } from 'node:crypto';

/** Shorter words are mistyped as well, but then often are another word. */
const minLength = 5;

/** Keys beside each other on a keyboard. */
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * The query with one slip in one English word, as a phone makes it: a letter left out, put in twice, changed places, or one beside
 * it. Undefined if no word is long enough. The same query has the same slip.
 */
export function makeSlip(query: string): string | undefined {
  const words = [...query.matchAll(/(?<!\p{L})[a-z]+(?!\p{L})/gu)].filter(([word]) => word.length >= minLength);
  const [which = 0, where = 0, how = 0, side = 0] = createHash('sha256').update(query).digest();
  const word = words[which % words.length];
  if (!word) return undefined;
  const [text] = word;
  const place = 1 + (where % (text.length - 2));
  const [before, letter, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
  const slips = [before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)];
  const slip = slips[how % (slips.length + 1)] ?? before + findNeighbour(letter, side) + after;
  return query.slice(0, word.index) + slip + query.slice(word.index + text.length);
}

function findNeighbour(letter: string, side: number): string {
  const row = keyRows.find((keys) => keys.includes(letter)) ?? letter;
  const place = row.indexOf(letter);
  const neighbours = [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
  return neighbours[side % neighbours.length] ?? letter;
}
