import type { RichText } from '../../replies/replies.ts';

/** A reply as it is copied. */
export type Copyable = string | RichText;

/** Shows replies where the markup has a place for their names, so that each can be read before it is copied. A name without a reply has neither text nor control. */
export function showPreviews(root: HTMLElement, replies: Readonly<Record<string, Copyable | undefined>>): void {
  for (const preview of root.querySelectorAll<HTMLElement>('[data-preview]')) {
    const name = preview.dataset['preview'] ?? '';
    if (!(name in replies)) continue;
    const reply = replies[name];
    preview.textContent = typeof reply === 'string' ? reply : (reply?.text ?? '');
    preview.hidden = reply === undefined;
    preview.closest('li')?.toggleAttribute('hidden', reply === undefined);
  }
}

/** Marks the text of a control's reply where it is shown, for agents whose browser refuses the clipboard. */
export function selectPreview(control: HTMLElement): void {
  const own = control.closest('li, .desk-part')?.querySelector<HTMLElement>('[data-preview], textarea[readonly]');
  const name = own?.dataset['preview'];
  const others = name === undefined ? [] : document.querySelectorAll<HTMLElement>(`[data-preview="${name}"]`);
  const shown = [...(own ? [own] : []), ...others].find((each) => each.getClientRects().length > 0);
  if (shown instanceof HTMLTextAreaElement) shown.select();
  else if (shown) getSelection()?.selectAllChildren(shown);
  shown?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
