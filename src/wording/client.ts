/** Phrases that browser scripts say. Kept apart so that pages do not load the rest. */
export const clientWording = {
  closeAllTopics: 'Close all topics',
  tableSorted: 'Sorted by {column}, {direction}',
  openAllTopics: 'Open all topics',
  searchAll: (query: string) => `All results for “${query}”`,
  searchCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  searchEmpty: (query: string) => `No article found for “${query}”.`,
  searchEmptyHelp: 'Try fewer or other words, or choose a topic below.',
  searchFailed: 'Search can’t be loaded right now.',
  searchFailedLink: 'Open the list of all articles',
  searchLoading: 'Searching…',
  searchMore: 'Show more results',
  searchAnyCategory: 'All topics',
  searchAnyDevice: 'Laptop and app',
  device: { laptop: 'Laptop', app: 'App' },
} as const;
