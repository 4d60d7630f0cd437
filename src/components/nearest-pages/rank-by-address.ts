import { decodeText } from '../../lib/decode-text.ts';
import { getEditDistance } from '../../lib/nearest.ts';
import { addressForms } from '../../lib/repair-address.ts';

/** A page and where it is. */
export interface AddressedPage {
  href: string;
  title: string;
}

/** Pages below this share of agreement are not offered: a guess that helps nobody is worse than none. */
const minAgreement = 0.34;

const foreignEnding = new RegExp(`${addressForms.foreignEnding}$`);

/** Pages by how well their address agrees with the one asked for, best first; only those that agree well enough. */
export function rankByAddress(path: string, pages: readonly AddressedPage[]): AddressedPage[] {
  const asked = getWords(path);
  if (asked.length === 0) return [];
  return pages
    .map((page) => ({ page, agreement: getAgreement(asked, getWords(page.href)) }))
    .filter(({ agreement }) => agreement >= minAgreement)
    .sort((a, b) => b.agreement - a.agreement)
    .map(({ page }) => page);
}

/** Words of the last part of an address that is not a bare number or an ending. */
function getWords(path: string): string[] {
  const parts = decodeText(path)
    .toLowerCase()
    .replace(foreignEnding, '')
    .split('/')
    .filter((part) => part !== '' && part !== addressForms.indexName);
  return (parts.at(-1) ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** 1 if all words agree both ways, 0 if none does; a misspelt word agrees in part. */
function getAgreement(asked: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return 0;
  const sum = asked.reduce((total, word) => total + Math.max(...words.map((other) => getSimilarity(word, other))), 0);
  return (2 * sum) / (asked.length + words.length);
}

function getSimilarity(a: string, b: string): number {
  const similarity = 1 - getEditDistance(a, b) / Math.max(a.length, b.length);
  return similarity >= 0.6 ? similarity : 0;
}
