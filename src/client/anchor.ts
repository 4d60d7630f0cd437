import { decodeText } from '../lib/decode-text.ts';

/** The id that an address's anchor names ("#…"); empty if there is none. */
export function getAnchor(hash = location.hash): string {
  return decodeText(hash.slice(1));
}

/** The element that an address's anchor names, if the page has it. */
export function findAnchored(hash = location.hash): HTMLElement | null {
  const id = getAnchor(hash);
  return id === '' ? null : document.getElementById(id);
}

/**
 * Opens the place that an anchor means which has taken in the signs behind its link. Gives false if the page has no such
 * place, and true also for an anchor that is none of ours.
 */
export async function mendAnchor(): Promise<boolean> {
  const raw = getAnchor();
  if (raw === '' || findAnchored()) return true;
  // Few links are spoilt: the others need not wait for what mends them.
  const { repairAnchor } = await import('../lib/repair-address.ts');
  const anchor = repairAnchor(raw);
  if (anchor === '') return true;
  if (!document.getElementById(anchor)) return false;
  // The browser and every listener follow; going back does not come by the spoilt address again.
  location.replace(`#${anchor}`);
  return true;
}

/** Takes the anchor out of the address: neither the history nor a copied address keeps it. */
export function forgetAnchor(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
