/** Phrases that the scripts of search say. Kept apart so that readers do not load the rest. */
export const searchClientWording = {
  searchAll: (query: string) => `All results for “${query}”`,
  searchClearRecent: 'Clear recent searches',
  searchCleared: 'Recent searches cleared.',
  searchCorrected: (correction: string) => `Showing results for “${correction}”.`,
  searchCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  searchEmpty: (query: string) => `No article found for “${query}”.`,
  searchEmptyFiltered: (query: string) => `No article for “${query}” in this choice. Choose all topics and devices.`,
  searchEmptyHelp: 'Try fewer or other words, or choose a topic below.',
  searchFailed: 'Search can’t be loaded right now.',
  searchOffline: 'You are offline. Search works again when you are connected.',
  searchFailedLink: 'Open the list of all articles',
  searchInstead: (query: string) => `Search for “${query}” instead`,
  searchLoading: 'Searching…',
  searchMostAsked: 'Questions asked most',
  searchNoAnswer: (query: string) => `No exact answer for “${query}”.`,
  searchClosest: 'The closest articles:',
  searchRecent: 'Your recent searches',
  searchTextMissing: 'The text of the articles can’t be searched right now. These results come from titles and short answers.',
  searchCategories: 'Choose a topic',
  searchMore: 'Show more results',
  searchAnyCategory: 'All topics',
  searchAnyDevice: 'Laptop and app',
  device: { laptop: 'Laptop', app: 'App' },
} as const;

/** What readers call a device. */
export function getDeviceName(device: string): string {
  const names: Record<string, string> = searchClientWording.device;
  return names[device] ?? device;
}
