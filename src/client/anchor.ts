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

/** Takes the anchor out of the address: neither the history nor a copied address keeps it. */
export function forgetAnchor(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
