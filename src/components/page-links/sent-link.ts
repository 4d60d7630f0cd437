import { findAnchored, getAnchor } from '../../client/anchor.ts';
import type { Announcer } from '../../client/announcer.ts';
import { changeMark } from '../../lib/fingerprint.ts';
import { repairAnchor } from '../../lib/repair-address.ts';

/**
 * Whether a page differs from what was sent with this mark. What is no mark says nothing: chat programs cut addresses,
 * and older links carry marks of another kind.
 */
export function hasChanged(sent: string, version: string): boolean {
  return changeMark.test(sent) && changeMark.test(version) && sent !== version;
}

/** Tells once that the page has changed since the opened link was sent, and takes the mark out of the address. */
export function tellChange(controls: HTMLElement, announcer: Announcer | undefined): void {
  const address = new URL(location.href);
  const sent = address.searchParams.get('v');
  if (sent === null) return;
  // A reload or a copied address must not tell it again.
  address.searchParams.delete('v');
  history.replaceState(history.state, '', address);
  const { version = '', changed = '', seeChanges = '' } = controls.dataset;
  if (!hasChanged(sent, version)) return;
  showChange(controls, findAnchored(), changed, seeChanges);
  announcer?.say(changed);
}

/**
 * Opens the place that an anchor means which has taken in the signs behind its link. Says so if the page has no such place,
 * be it never or no longer; an anchor that is none of ours says nothing.
 */
export function tellMissing(controls: HTMLElement, announcer: Announcer | undefined): void {
  const anchor = repairAnchor(getAnchor());
  if (anchor === '' || findAnchored()) return;
  if (document.getElementById(anchor)) {
    // The browser and every listener follow; going back does not come by the spoilt address again.
    location.replace(`#${anchor}`);
    return;
  }
  const { noPlace = '' } = controls.dataset;
  controls.append(createNote(noPlace));
  announcer?.say(noPlace);
}

/**
 * Shows that the page has changed, at `target`, the place the link leads to, where the reader looks, else below the
 * controls. If the page keeps a list of its changes, the note leads there.
 */
function showChange(element: HTMLElement, target: HTMLElement | null, text: string, linkText: string): void {
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
function createNote(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'changed';
  note.textContent = text;
  return note;
}
