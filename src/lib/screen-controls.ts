/** Something the reader can press in a drawing: named by a label or by words, leading on or answering. */
export interface Control {
  label?: string | undefined;
  /** Older names of it, as labels. */
  formerly?: readonly string[] | undefined;
  text?: string | undefined;
  go?: string | undefined;
  answer?: string | undefined;
}

/** A part of a drawing, as far as its controls go. */
type Part = Control & { part: string; items?: readonly (Control | { when: string })[] | undefined };

/** Parts that are only read; every other part is, or holds, something to press. */
const readOnlyParts: readonly string[] = ['heading', 'text', 'note'];

/** Everything the reader can press in a drawing, from top to bottom. */
export function listControls(parts: readonly Part[]): Control[] {
  return parts.flatMap((part) => {
    if (readOnlyParts.includes(part.part)) return [];
    const isControl = part.label !== undefined || part.text !== undefined || part.go !== undefined || part.answer !== undefined;
    return [...(isControl ? [part] : []), ...(part.items ?? []).flatMap((item) => ('when' in item ? [] : [item]))];
  });
}
