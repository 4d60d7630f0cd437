import { Announcer } from '../../client/announcer.ts';
import { addRecentSearch } from '../../search/browser/recent-searches.ts';
import { createNote, describeAnswer, describeFailure } from '../../search/browser/answer-view.ts';
import { replacePage, shortenQuery } from '../../search/browser/result-view.ts';
import { runSearch } from '../../search/browser/run-search.ts';
import { announceSearch, type SearchAnsweredDetail } from '../../search/browser/search-events.ts';
import type { SearchAnswer, SearchResult } from '../../search/engine/engine.ts';
import { searchClientWording as wording } from '../../language/search-client.ts';
import { createFilters, toItem } from '../../search/browser/result-list.ts';
import { keepPlace, readPlace, setPlace } from '../../search/browser/place.ts';

/** Results shown at first and with each press on "Show more". */
const pageSize = 10;

/** What the page is called before anything is searched. */
const pageTitle = document.title;

type State = 'idle' | 'loading' | SearchAnsweredDetail['state'];

/**
 * Full results for the query in the address. The state stands in `data-search-state`; `[data-search-results]`
 * holds an ordered list whose links are the results. Both are stable hooks for tests and analytics. Sends
 * `help-search-answered` and `help-search-chosen`.
 */
export class SearchPageElement extends HTMLElement {
  readonly #status = document.createElement('p');
  readonly #note = document.createElement('p');
  readonly #filters = document.createElement('div');
  readonly #results = document.createElement('div');
  readonly #list = document.createElement('ol');
  readonly #more = document.createElement('button');
  #announcer: Announcer | null = null;
  #input: HTMLInputElement | null = null;
  #lifetime = new AbortController();
  #request = 0;

  connectedCallback(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    this.#build();
    this.#input?.form?.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    addEventListener('popstate', () => this.#followAddress(), { signal });
    addEventListener('pagehide', keepPlace, { signal });
    this.#list.addEventListener('click', (event) => this.#onChoice(event), { signal });
    void this.#search();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #build(): void {
    this.#status.className = 'status';
    this.#note.className = 'note';
    this.#note.hidden = true;
    this.#filters.className = 'filters';
    this.#results.dataset['searchResults'] = '';
    this.#results.append(this.#list);
    this.#more.type = 'button';
    this.#more.className = 'more';
    this.#more.textContent = wording.searchMore;
    this.#more.hidden = true;
    this.prepend(this.#note, this.#status, this.#filters, this.#results, this.#more);
    this.#announcer = new Announcer(this);
  }

  /** Going back changes what is asked, though the field may have the focus. */
  #followAddress(): void {
    if (this.#input) this.#input.value = this.#get('q').trim();
    void this.#search();
  }

  async #search(): Promise<void> {
    const request = ++this.#request;
    const query = this.#get('q').trim();
    if (this.#input && document.activeElement !== this.#input) this.#input.value = query;
    if (query === '') {
      this.#setState('idle', '');
      return;
    }
    document.title = `${shortenQuery(query)} – ${pageTitle}`;
    this.#setState('loading', wording.searchLoading);
    const { shown, scroll } = readPlace(pageSize);
    const filters = { category: this.#get('category'), device: this.#get('device') };
    await runSearch(query, { filters, isExact: this.#get('exact') === '1' }, shown, {
      isCurrent: () => request === this.#request,
      onPreview: (results, answer) => this.#showResults(query, results, answer),
      onAnswer: (results, answer) => {
        this.#showResults(query, results, answer);
        if (answer.directHref !== undefined) return;
        this.#tell(query, answer.state, answer.count, answer.correction);
        if (scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
      },
      onFailure: () => {
        this.#setState('error', describeFailure());
        this.#tell(query, 'error', 0, undefined);
      },
    });
  }

  #showResults(query: string, results: readonly SearchResult[], answer: SearchAnswer): void {
    if (answer.directHref !== undefined) {
      replacePage(answer.directHref);
      return;
    }
    const filters = { category: this.#get('category'), device: this.#get('device') };
    this.#list.replaceChildren(...results.map(toItem));
    this.#filters.replaceChildren(...createFilters(answer.counts, filters, (name, value) => this.#setFilter(name, value)));
    this.#showMore(answer, results.length);
    this.#note.replaceChildren(...createNote(query, answer));
    this.#note.hidden = this.#note.childNodes.length === 0;
    this.#setState(answer.state, describeAnswer(query, answer, this.#isFiltered));
  }

  #showMore(answer: SearchAnswer, shown: number): void {
    this.#more.hidden = answer.state !== 'results' || shown >= answer.count;
    this.#more.onclick = async () => {
      const items = (await answer.load(shown, shown + pageSize)).map((result, index) => toItem(result, shown + index));
      this.#list.append(...items);
      items[0]?.querySelector('a')?.focus();
      setPlace({ shown: shown + items.length });
      this.#showMore(answer, shown + items.length);
    };
  }

  #onSubmit(event: SubmitEvent): void {
    const query = this.#input?.value.trim() ?? '';
    event.preventDefault();
    if (query === this.#get('q') && this.#get('exact') === '') {
      // What failed may be tried again.
      if (this.dataset['searchState'] === 'error') void this.#search();
      return;
    }
    addRecentSearch(query);
    this.#go((parameters) => {
      parameters.delete('exact');
      if (query === '') parameters.delete('q');
      else parameters.set('q', query);
    });
  }

  #setFilter(name: string, value: string): void {
    this.#go((parameters) => {
      if (value === '') parameters.delete(name);
      else parameters.set(name, value);
    });
    this.#filters.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.focus();
  }

  /** Another search: a step in the history that the back button undoes. */
  #go(change: (parameters: URLSearchParams) => void): void {
    keepPlace();
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, '', address);
    void this.#search();
  }

  #onChoice(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const item = link?.closest('[data-search-results] > ol > li');
    if (!link || !item) return;
    keepPlace();
    const position = [...this.#list.children].indexOf(item) + 1;
    announceSearch(this, 'help-search-chosen', { query: this.#get('q').trim(), href: link.pathname + link.hash, position, place: 'page' });
  }

  #setState(state: State, text: string): void {
    this.dataset['searchState'] = state;
    this.#status.textContent = text;
    const hasList = state === 'results' || state === 'weak';
    this.#results.hidden = !hasList;
    this.#filters.hidden = state !== 'results' && !(this.#isFiltered && (hasList || state === 'empty'));
    if (!hasList) this.#more.hidden = true;
    if (state === 'loading' || state === 'error' || state === 'idle') this.#note.hidden = true;
  }

  /** Tells screen readers and listeners, once the answer is whole. */
  #tell(query: string, state: SearchAnsweredDetail['state'], count: number, correction: string | undefined): void {
    this.#announcer?.say([this.#note.hidden ? '' : this.#note.textContent, this.#status.textContent].join(' ').trim());
    announceSearch(this, 'help-search-answered', { query, correction, state, count, place: 'page' });
  }

  get #isFiltered(): boolean {
    return this.#get('category') + this.#get('device') !== '';
  }

  #get(name: string): string {
    return new URLSearchParams(location.search).get(name) ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-search-page': SearchPageElement;
  }
}

if (!customElements.get('help-search-page')) customElements.define('help-search-page', SearchPageElement);
