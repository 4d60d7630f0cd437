/** A piece of text as writers type it in YAML: words, a fact in braces, or a label in square brackets. */
export type InlinePart = { kind: 'text'; text: string } | { kind: 'fact'; id: string } | { kind: 'label'; id: string };

const reference = /\{([a-z0-9-]+)\}|\[([a-z0-9-]+)\]/g;

/** Splits "Select [pay-later]; it takes {pay-later-arrival-time}." into its parts, in order. */
export function parseInlineText(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of text.matchAll(reference)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    if (match[1] !== undefined) parts.push({ kind: 'fact', id: match[1] });
    if (match[2] !== undefined) parts.push({ kind: 'label', id: match[2] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** What stands behind fact and label ids, as far as plain text needs it. */
export interface InlineLookup {
  facts: ReadonlyMap<string, { value?: string | undefined }>;
  labels: ReadonlyMap<string, { text: string }>;
}

/** The text a reader hears or copies: facts become their value, labels their name. Unknown ids stay as typed. */
export function getPlainText(text: string, { facts, labels }: InlineLookup): string {
  return parseInlineText(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'fact') return facts.get(part.id)?.value ?? `{${part.id}}`;
      return labels.get(part.id)?.text ?? `[${part.id}]`;
    })
    .join('');
}
