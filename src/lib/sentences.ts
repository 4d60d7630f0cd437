/** What stands between two sentences. A dot inside a word or a figure parts nothing. */
const between = /(?<=[.!?][”’"')]?)\s+(?=[\p{Lu}\p{N}“‘"(])/gu;

/** "T/T takes 3 days. Then wait." becomes two sentences. */
export function splitSentences(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split(between);
}

/** Where each sentence of a text ends, without the white space after it. */
export function findSentenceEnds(text: string): number[] {
  return [...[...text.matchAll(between)].map(({ index }) => index), text.trimEnd().length];
}
