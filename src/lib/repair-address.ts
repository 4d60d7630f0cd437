import { decodeText } from './decode-text.ts';

/**
 * What an address is made of, as sources of regular expressions that every engine reads and that do not tell capitals:
 * the rules of hosts are made from the same.
 */
export const addressForms = {
  /** What may stand before a word. What begins as a query or a broken code does is no word. */
  before: '[^a-z0-9&%=+/]*',
  notWord: '[&%=+]',
  word: '[a-z0-9]+(?:[.-][a-z0-9]+)*',
  /** Endings of other sites' addresses. */
  foreignEnding: '[.](?:html?|php|aspx?)',
  /** The name of the file that a folder's page lies in. */
  indexName: 'index',
  /** The folders whose pages have numbers for names: what follows the digits is no part of the name. */
  numbered: '(?:go|embed)',
} as const;

/** What nobody sees, and dashes of any kind. */
export const spoiltLetters = { invisible: /\p{Default_Ignorable_Code_Point}/gu, dash: /\p{Dash_Punctuation}/gu } as const;

const word = new RegExp(`^${addressForms.before}(${addressForms.word})`);
const foreignEnding = new RegExp(`${addressForms.foreignEnding}$`);
const numberedFolder = new RegExp(`^${addressForms.numbered}$`);

/** The page for missing pages, which some hosts have at an address of its own. */
const missing = '/404/';

/** No address of a site has more parts. */
const maxParts = 6;

/**
 * The addresses of this site that a spoilt path may stand for, likeliest first: without signs behind or before it, in lower
 * case, with one slash between two parts, then without the last parts, which someone may have added. A part that was left
 * out becomes the anchor, so that the page can say that it has no such part. Empty if nothing is left of the path, and
 * without the path itself.
 */
export function listRepairedPaths(path: string): string[] {
  const parts = readParts(path).slice(0, maxParts);
  return parts
    .map((_part, index) => parts.slice(0, parts.length - index))
    .filter(({ length }, index) => length > 1 || (index === 0 && length === 1))
    .map((kept) => {
      const address = `/${kept.join('/')}${/\.[a-z]+$/.test(kept.at(-1) ?? '') ? '' : '/'}`;
      const lost = parts[kept.length];
      return { address, href: lost === undefined ? address : `${address}#${lost}` };
    })
    .filter(({ address }) => address !== path && address !== missing)
    .map(({ href }) => href);
}

/** An id without what a chat program or a writer put around it; empty if nothing is left. */
export function repairAnchor(anchor: string): string {
  return readWord(anchor);
}

function readParts(path: string): string[] {
  return decodeText(path)
    .split('/')
    .map((part) => readWord(part).replace(foreignEnding, ''))
    .filter((part) => part !== '' && part !== addressForms.indexName)
    .map((part, index, parts) => (index === 1 && numberedFolder.test(parts[0] ?? '') ? part.replace(/^(\d+).*/, '$1') : part));
}

/** The first word of a text: dashes of any kind are one, and what nobody sees is left out. */
function readWord(text: string): string {
  const plain = text.replace(spoiltLetters.invisible, '').replace(spoiltLetters.dash, '-').replace(/-\s+/g, '-').toLowerCase();
  return word.exec(plain)?.[1] ?? '';
}
