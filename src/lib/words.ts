const word = /[\p{L}\p{N}][\p{L}\p{N}'’%$.,/&-]*/gu;

/** Number of words in plain text. "US$150,000" and "T/T" count as one word each; so does a {fact-id}. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
