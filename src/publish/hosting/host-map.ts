/**
 * A value that a web server makes of others, the same for every server: nginx and Caddy both have maps. In templates
 * `{name}` is another value, `{path}` the path that was asked for, decoded, `{file}`
 * the file that answers, and `{1}` what a pattern has captured.
 */
export interface HostMap {
  name: string;
  source: string;
  /** Tried in order, without telling capitals; in the form that PCRE and RE2 read alike. */
  patterns?: readonly HostPattern[];
  /** Whole sources, in small letters, and their values; tried first. */
  table?: readonly (readonly [string, string])[];
  /** Where nothing fits; empty if absent. It names no other map: Caddy would make that one twice. */
  fallback?: string;
}

/** A pattern and the value it leads to. */
export interface HostPattern {
  pattern: readonly PatternPiece[];
  value: string;
}

/** A source of a regular expression, or letters outside ASCII, of which any one will do: servers write them in their own ways. */
export type PatternPiece = string | { anyOf: readonly string[] };

/** Takes the source as it is. */
export const whole: HostPattern = { pattern: ['^(.*)$'], value: '{1}' };

/** Every name in a template, with what stands around it, as a server writes it. */
export function fillNames(template: string, write: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => write(name));
}

/** The letters outside ASCII that a pattern for single letters finds, of those that writing uses. */
export function listLetters(pattern: RegExp): string[] {
  const letters = Array.from({ length: 0x10000 - 0x80 }, (_, index) => String.fromCodePoint(index + 0x80));
  return letters.filter((letter) => letter.search(pattern) === 0 && letter.isWellFormed());
}
