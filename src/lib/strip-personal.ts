/** Replaces what could name a person or an order: email addresses, long numbers, and ids with five digits or more. */
export function stripPersonal(text: string): string {
  return text
    .replace(/[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g, '[email]')
    .replace(/(?=[\d_-]*\p{L})[\p{L}\d_-]+/gu, (word) => ((word.match(/\d/g)?.length ?? 0) >= 5 ? '[number]' : word))
    .replace(/\+?\d(?:[ .()/-]{0,2}\d){5,}/g, '[number]');
}
