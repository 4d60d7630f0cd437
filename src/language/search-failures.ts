/** What is said where a script of the search can't be loaded. Apart from the other phrases, so that every page can afford it. */
export const searchBoxFailed = 'Suggestions can’t be loaded. Press Enter to search.';
export const searchPageFailed = 'Search can’t be loaded right now. Load this page again, or choose an article below.';
