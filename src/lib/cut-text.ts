/** The beginning of a text, at most this many characters (code points): half an emoji can stand in no address. */
export function cutText(text: string, maxCharacters: number): string {
  return Array.from(text).slice(0, maxCharacters).join('').trim();
}

/** A text as a message quotes it: cut with "…" where it has more characters than this. */
export function shorten(text: string, maxCharacters = 60): string {
  return text.length > maxCharacters ? `${cutText(text, maxCharacters)}…` : text;
}
