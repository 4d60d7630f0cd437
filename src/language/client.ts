/** Phrases that browser scripts say. Kept apart so that pages do not load the rest. */
export const clientWording = {
  closeAllCategories: 'Close all topics',
  feeOn: 'Fee on {sum}',
  feesShown: 'The fees are shown for {sum}, the smallest first.',
  sumWrong: 'Write a sum in figures, such as 500.',
  questionsStart: 'Answer the questions. What fits your case then stands here.',
  questionsOpen: 'Questions still open: {count}.',
  recommended: '{sentence} {choice}.',
  tableSorted: 'Sorted by {column}, {direction}',
  openAllCategories: 'Open all topics',
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
  ticketSure: 'Answered by these articles.',
  ticketUnsure: 'No exact answer. The closest articles:',
  ticketLanguage: (language: string) => `Written in ${language}.`,
  ticketReplyLanguage: (language: string) => `The reply is in ${language}.`,
  /** What an agent has to know before anything is sent, by the tone of a message. */
  ticketTones: {
    thanks: 'The buyer only says thanks. H copies a short reply, but none is needed.',
    threat:
      'The buyer threatens with a lawyer, the authorities or the public. Give this to the person who decides on such cases; no article was chosen for it.',
    danger: 'Somebody may come to harm. Give this to the person responsible at once; no article was chosen for it.',
    anger: 'The buyer is angry. Read the reply before you send it.',
  },
  ticketGaps: (count: number) => `Questions without an exact answer, counted on this device: ${count}`,
  openingName: (number: number) => `Opening ${number}`,
  numbersHead: ['No.', 'Article', 'Copied', 'Flagged'],
  numbersGaps: 'Questions without an exact answer',
  flagNeedsReason: 'Write what is wrong first.',
  flagHere: 'Flag a mistake (F)',
  device: { laptop: 'Laptop', app: 'App' },
} as const;

/** What readers call a device. */
export function getDeviceName(device: string): string {
  const names: Record<string, string> = clientWording.device;
  return names[device] ?? device;
}
