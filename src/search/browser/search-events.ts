/**
 * Tells the page what a search did, so that the owner of a site can count it. Nothing is sent anywhere by default.
 *
 * ```js
 * addEventListener('help-search-answered', ({ detail }) => console.log(detail.query, detail.count));
 * ```
 */
export interface SearchAnsweredDetail {
  query: string;
  /** What was searched for instead, if the query was corrected or translated. */
  correction: string | undefined;
  state: 'results' | 'weak' | 'empty' | 'error';
  /** Number of pages found. */
  count: number;
  /** `box`: as you type; `page`: the page of all results. */
  place: 'box' | 'page';
}

/** A result that the reader opened. */
export interface SearchChosenDetail {
  query: string;
  href: string;
  /** From 1. */
  position: number;
  place: 'box' | 'page';
}

interface SearchEvents {
  'help-search-answered': SearchAnsweredDetail;
  'help-search-chosen': SearchChosenDetail;
}

/** Sends an event up from an element. */
export function announceSearch<Name extends keyof SearchEvents>(element: HTMLElement, name: Name, detail: SearchEvents[Name]): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}
