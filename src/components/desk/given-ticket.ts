import { forgetAnchor } from '../../client/anchor.ts';
import { decodeText } from '../../lib/decode-text.ts';

/** What an address carries behind its "#" is never sent to a server. */
const given = /^#ticket=/;

/** No message that a person reads is longer. */
const maxLength = 20_000;

/** The message in an address's anchor; undefined if there is none. */
export function readGivenTicket(hash: string): string | undefined {
  return given.test(hash) ? decodeText(hash.replace(given, '')).slice(0, maxLength) : undefined;
}

/** The message that the bookmark gave with the address, which loses it: neither the history nor a copied address keeps it. */
export function takeGivenTicket(): string | undefined {
  const message = readGivenTicket(location.hash);
  if (message !== undefined) forgetAnchor();
  return message;
}

/** The bookmark that opens the desk beside a ticket with what is marked there. `desk` is the desk's whole address. */
export function buildBookmarklet(desk: string): string {
  const open = `open(${JSON.stringify(`${desk}#ticket=`)}+encodeURIComponent(String(getSelection())),'help-desk','popup,width=480,height=860')`;
  return `javascript:void(${open})`;
}
