/** What is said where the script of a part of the page can't be loaded. */
export const scriptLost = {
  desk: 'The desk can’t be loaded right now. Load this page again, or use the list of all articles.',
  practice: 'The practice can’t be loaded right now. Load this page again, or follow the written steps.',
  search: 'Search can’t be loaded right now. Load this page again, or choose an article below.',
} as const;
