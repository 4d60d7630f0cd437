import { changeMark } from '../../lib/fingerprint.ts';

/**
 * Whether a page differs from what was sent with this mark. What is no mark says nothing: chat programs cut addresses,
 * and older links carry marks of another kind.
 */
export function hasChanged(sent: string, version: string): boolean {
  return changeMark.test(sent) && changeMark.test(version) && sent !== version;
}

/**
 * Shows that the page has changed, at `target`, the place the link leads to, where the reader looks, else below the
 * controls. If the page keeps a list of its changes, the note leads there.
 */
export function showChange(element: HTMLElement, target: HTMLElement | null, text: string, linkText: string): void {
  const note = createNote(text);
  if (document.getElementById('page-changes')) {
    const link = document.createElement('a');
    link.href = '#page-changes';
    link.textContent = linkText;
    note.append(' ', link);
  }
  if (target?.matches('li')) target.append(note);
  else if (target) target.after(note);
  else element.append(note);
}

/** A line about the link that the reader came by. */
export function createNote(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'changed';
  note.textContent = text;
  return note;
}
