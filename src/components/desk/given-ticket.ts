import { messageWords } from '../../language/messages.ts';
import { decodeText } from '../../lib/decode-text.ts';
import { countWords } from '../../lib/words.ts';
import { readTone } from '../../replies/tone.ts';

/** What an address carries behind its "#" is never sent to a server. */
const given = /^#ticket=/;

/** No message that a person reads is longer. */
const maxLength = 20_000;

/** Longer words are no search of an agent's own, nor are sentences that end, unless they are very short. */
const maxSearch = 90;
const minMessage = 15;
const sentenceEnd = /[?？؟。！]\s*\S{0,3}$|[.!?。！？؟]\s+\S/u;

/** So many words of somebody's own case are no search of an agent's. */
const minOwnWords = 6;

/** Whether pasted words are a buyer's message, and no link: sentences, several lines, many words, a case of one's own, or a threat. */
export function isMessage(text: string): boolean {
  const isLink = /\/(?:go|embed|articles|guides)\//i.test(text);
  const { length } = text.trim();
  const isLong = /\S\s*\n\s*\S/.test(text) || length > maxSearch || (length >= minMessage && sentenceEnd.test(text.trim()));
  // A Chinese word has about two characters, and no space behind it.
  const words = countWords(text) + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  const isOwn = words >= minOwnWords && messageWords.ownCase.test(text);
  const tone = readTone(text);
  return !isLink && (isLong || isOwn || tone === 'threat' || tone === 'danger');
}

/** The message in an address's anchor; undefined if there is none. */
export function readGivenTicket(hash: string): string | undefined {
  return given.test(hash) ? decodeText(hash.replace(given, '')).slice(0, maxLength) : undefined;
}

/** The bookmark that opens the desk beside a ticket with what is marked there. `desk` is the desk's whole address. */
export function buildBookmarklet(desk: string): string {
  const open = `open(${JSON.stringify(`${desk}#ticket=`)}+encodeURIComponent(String(getSelection())),'help-desk','popup,width=480,height=860')`;
  return `javascript:void(${open})`;
}
