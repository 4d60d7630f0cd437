import { clearRecentSearches, getRecentSearches } from './recent-searches.ts';
import { getSearchAddress } from '../../lib/addresses.ts';
import { searchClientWording as wording } from '../../language/search-client.ts';
import { toOption } from './answer-view.ts';
import { loadSiteEngine } from './load-site-engine.ts';
import { optionalMs, withLimit } from '../../client/patience.ts';
import type { PanelGroup } from './search-panel.ts';

/** Questions offered before typing. */
const maxAsked = 6;

/** What the list offers before typing: this reader's recent searches, and what most readers want. */
export async function loadStartGroups(): Promise<{ groups: PanelGroup[]; hasRecent: boolean }> {
  const recent = getRecentSearches();
  return {
    groups: [
      { title: wording.searchRecent, options: recent.map((query) => toOption(getSearchAddress(query), query, 'option-asked')) },
      { title: wording.searchMostAsked, options: await loadMostAsked() },
    ],
    hasRecent: recent.length > 0,
  };
}

/** The control that forgets the recent searches. */
export function createClearButton(onClear: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear-recent';
  button.textContent = wording.searchClearRecent;
  button.addEventListener('click', () => {
    clearRecentSearches();
    onClear();
  });
  return button;
}

async function loadMostAsked() {
  try {
    const asked = loadSiteEngine().then((engine) => engine.loadMostAsked(maxAsked));
    return (await withLimit(asked, optionalMs)).map(({ href, title }) => toOption(href, title, 'option-asked'));
  } catch {
    // The reader learns of it with the first search; focusing a field is no question yet.
    return [];
  }
}
