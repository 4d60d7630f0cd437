/** What the search box says where its script can't be loaded. Apart from the other phrases, so that every page can afford it. */
export const searchBoxFailed = 'Suggestions can’t be loaded. Press Enter to search.';
