import { getStored, removeStored, setStored } from '../../client/storage.ts';

/** Searches kept on the device: enough to find the way back. */
const maxRecent = 4;

/** The latest searches of this reader, newest first. They never leave the device. */
export function getRecentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(getStored('recent-searches') ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, maxRecent) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function addRecentSearch(query: string): void {
  const text = query.trim().slice(0, 80);
  if (text === '') return;
  setStored('recent-searches', JSON.stringify([text, ...getRecentSearches().filter((known) => known !== text)].slice(0, maxRecent)));
}

/** Forgets all searches. */
export function clearRecentSearches(): void {
  removeStored('recent-searches');
}
