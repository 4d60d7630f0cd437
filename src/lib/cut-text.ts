/** The beginning of a text, at most this many characters (code points): half an emoji can stand in no address. */
export function cutText(text: string, maxCharacters: number): string {
  return Array.from(text).slice(0, maxCharacters).join('').trim();
}
