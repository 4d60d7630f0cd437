/** Finds whole words and phrases, whatever their capitals. Quotations and exceptions are left as they are. */
export function findPhrases(text: string, phrases: readonly string[], except: readonly string[]): string[] {
  let rest = text.replace(/["“][^"”]*["”]/g, '\uFFFC');
  for (const exception of except) rest = rest.replaceAll(exception, '\uFFFC');
  return phrases.flatMap((phrase) => buildPattern(phrase).exec(rest)?.[0] ?? []);
}

const patterns = new Map<string, RegExp>();

function buildPattern(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(phrase, pattern);
  return pattern;
}
