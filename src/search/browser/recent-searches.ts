import { getStored, removeStored, setStored } from '../../client/storage.ts';
import { cutText } from '../../lib/cut-text.ts';
import { stripPersonal } from '../../lib/strip-personal.ts';

/** Searches kept on the device: enough to find the way back. */
const maxRecent = 4;

/** Characters kept of a search. */
const maxCharacters = 80;

/** The latest searches of this reader, newest first. They never leave the device. */
export function getRecentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(getStored('recent-searches') ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query): query is string => typeof query === 'string' && isWhole(query)).slice(0, maxRecent)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere, without what names a person or an order. */
export function addRecentSearch(query: string): void {
  const own = stripPersonal(query).replace(/(?:\[(?:email|number)\]|\s)+/g, ' ');
  const text = cutText(own.trim(), maxCharacters);
  if (text === '') return;
  setStored('recent-searches', JSON.stringify([text, ...getRecentSearches().filter((known) => known !== text)].slice(0, maxRecent)));
}

/** Forgets all searches. */
export function clearRecentSearches(): void {
  removeStored('recent-searches');
}

/** Whether no character is cut in half; other programs and older versions may have written here. */
function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
