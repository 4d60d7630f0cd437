import { splitSentences } from './sentences.ts';

/** As many whole sentences as fit; the first stays whole, even if it is longer. */
export function endAtSentence(text: string, maxLength: number): string {
  const [first = '', ...others] = splitSentences(text);
  let kept = first;
  for (const sentence of others) {
    if (kept.length + 1 + sentence.length > maxLength) break;
    kept += ` ${sentence}`;
  }
  return kept;
}
