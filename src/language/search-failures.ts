/** What is said where the script of the search box can't be loaded. Apart from the other phrases, so that every page can afford it. */
export const searchBoxFailed = 'Suggestions can’t be loaded. Press Enter to search.';
