/** JSON that can stand inside a script element: "<" can't end it, and line separators can't break it. */
export function toJsonLd(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
