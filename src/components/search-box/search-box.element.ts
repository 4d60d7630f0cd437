import { Announcer } from '../../client/announcer.ts';
import { addRecentSearch, clearRecentSearches } from '../../client/search/recent-searches.ts';
import { createLink, createText } from '../../client/search/result-view.ts';
import type { SearchAnswer, SearchResult } from '../../client/search/search.ts';
import { announceSearch } from '../../client/search/search-events.ts';
import { addresses } from '../../lib/addresses.ts';
import { clientWording as wording } from '../../wording/client.ts';
import { buildAnswerView } from '../../client/search/answer-view.ts';
import { SearchPanel } from '../../client/search/search-panel.ts';
import { loadStartGroups } from '../../client/search/start-groups.ts';

/** Letters before the first search: one letter matches nearly everything. */
const minQueryLength = 2;

/** Pause after the last key before a search starts. */
const debounceMs = 40;

/** A search that takes longer says so. */
const patienceMs = 250;

/** Results in the list; the last line leads to all of them. */
const maxResults = 6;

/**
 * Answers as you type, below a search form. The form stays a form: Enter without a chosen line opens the search page.
 * Nothing is loaded before the field gets the focus. Sends `help-search-answered` and `help-search-chosen`.
 */
export class SearchBoxElement extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #panel: SearchPanel | null = null;
  #announcer: Announcer | null = null;
  #lifetime = new AbortController();
  #request = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    this.#input = input;
    if (!input) {
      console.error('help-search-box: the input is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    input.addEventListener('focus', () => this.#prepare(), { signal });
    input.addEventListener('click', () => this.#reopen(), { signal });
    input.addEventListener('input', () => this.#schedule(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    input.form?.addEventListener('submit', () => this.#onSubmit(), { signal });
    this.addEventListener('focusout', (event) => this.#onFocusOut(event), { signal });
    document.addEventListener('keydown', (event) => this.#onShortcut(event), { signal });
    window.visualViewport?.addEventListener('resize', () => this.#fit(), { signal });
    if (document.activeElement === input) this.#prepare();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
    clearTimeout(this.#timer);
  }

  #prepare(): void {
    if (!this.#panel) this.#createPanel();
    if (this.#query.length < minQueryLength) void this.#showStart();
  }

  #createPanel(): void {
    const input = this.#input;
    if (!input) return;
    const panel = new SearchPanel(`${input.id}-results`);
    panel.element.addEventListener('click', (event) => this.#onPress(event));
    this.append(panel.element);
    this.#panel = panel;
    this.#announcer = new Announcer(this);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', panel.listId);
  }

  get #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#query.length < minQueryLength) {
      void this.#showStart();
      return;
    }
    this.#timer = window.setTimeout(() => void this.#search(this.#query), debounceMs);
  }

  /** Before typing: what this reader looked for, and what most readers want. */
  async #showStart(): Promise<void> {
    const request = ++this.#request;
    const { groups, hasRecent } = await loadStartGroups();
    if (request !== this.#request || !this.#panel) return;
    this.#panel.show(wording.searchMostAsked, [], groups, hasRecent ? this.#createClearButton() : undefined);
    if (this.#panel.hasOptions && document.activeElement === this.#input) this.#open();
    else this.#close();
  }

  #createClearButton(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'clear-recent';
    button.textContent = wording.searchClearRecent;
    button.addEventListener('click', () => {
      clearRecentSearches();
      this.#input?.focus();
      this.#announcer?.say(wording.searchCleared);
      void this.#showStart();
    });
    return button;
  }

  async #search(query: string): Promise<void> {
    const request = ++this.#request;
    if (!this.#panel) this.#createPanel();
    const patience = window.setTimeout(() => {
      if (request === this.#request) this.#showMessage(wording.searchLoading);
    }, patienceMs);
    try {
      const { search } = await import('../../client/search/search.ts');
      const answer = await search(query, { isTyping: true });
      const results = await answer.load(0, maxResults);
      if (request === this.#request) this.#show(query, results, answer);
    } catch {
      if (request === this.#request) this.#showFailure(query);
    } finally {
      clearTimeout(patience);
    }
  }

  #show(query: string, results: readonly SearchResult[], answer: SearchAnswer): void {
    const { summary, spoken, messages, groups } = buildAnswerView(query, results, answer);
    this.#panel?.show(summary, messages, groups);
    this.#open();
    this.#announcer?.say(spoken);
    const { state, total: count, correction } = answer;
    announceSearch(this, 'help-search-answered', { query, correction, state, count, place: 'box' });
  }

  #showFailure(query: string): void {
    const message = createText('p', 'search-message', `${wording.searchFailed} `);
    message.append(createLink(addresses.articles, wording.searchFailedLink));
    this.#panel?.show(wording.searchFailed, [message], []);
    this.#open();
    this.#announcer?.say(wording.searchFailed);
    announceSearch(this, 'help-search-answered', { query, correction: undefined, state: 'error', count: 0, place: 'box' });
  }

  #showMessage(text: string): void {
    this.#panel?.show(text, [createText('p', 'search-message', text)], []);
    this.#open();
  }

  #onKey(event: KeyboardEvent): void {
    const panel = this.#panel;
    if (!panel || event.isComposing) return;
    if (event.key === 'Escape' && !panel.element.hidden) {
      event.preventDefault(); // The first Escape closes the list, the next one clears the field.
      this.#request++;
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && panel.hasOptions) {
      event.preventDefault();
      if (panel.element.hidden) this.#open();
      panel.move(event.key === 'ArrowDown' ? 1 : -1);
      this.#pointAtActive();
    } else if (event.key === 'Enter' && panel.active && !panel.element.hidden) {
      event.preventDefault();
      panel.active.click();
    }
  }

  /** Ctrl+K or Cmd+K, as in most places with a search. */
  #onShortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (document.querySelector('help-search-box') !== this) return;
    event.preventDefault();
    this.#input?.focus();
    this.#input?.select();
  }

  #onPress(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[role="option"]') : null;
    if (!link) return;
    const query = this.#query;
    if (query.length >= minQueryLength) addRecentSearch(query);
    const position = Number(link.dataset['position'] ?? 0);
    if (position > 0) announceSearch(this, 'help-search-chosen', { query, href: link.pathname + link.hash, position, place: 'box' });
  }

  #onSubmit(): void {
    addRecentSearch(this.#query);
    clearTimeout(this.#timer);
    this.#request++;
    this.#close();
  }

  #onFocusOut(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
    this.#request++;
    this.#close();
  }

  #reopen(): void {
    if (this.#panel?.element.hidden !== true) return;
    if (this.#query.length >= minQueryLength) void this.#search(this.#query);
    else void this.#showStart();
  }

  #pointAtActive(): void {
    const id = this.#panel?.active?.id;
    if (id === undefined) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', id);
  }

  #open(): void {
    if (!this.#panel) return;
    this.#panel.element.hidden = false;
    this.#input?.setAttribute('aria-expanded', String(this.#panel.hasOptions));
    this.#panel.activate(-1);
    this.#pointAtActive();
    this.#fit();
  }

  #close(): void {
    if (!this.#panel) return;
    this.#panel.element.hidden = true;
    this.#panel.activate(-1);
    this.#pointAtActive();
    this.#input?.setAttribute('aria-expanded', 'false');
  }

  /** The list ends where the phone's keyboard begins. */
  #fit(): void {
    const panel = this.#panel?.element;
    const view = window.visualViewport;
    if (!panel || panel.hidden || !view) return;
    const space = view.offsetTop + view.height - panel.getBoundingClientRect().top;
    panel.style.setProperty('--space-below', `${Math.max(0, Math.floor(space))}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-search-box': SearchBoxElement;
  }
}

if (!customElements.get('help-search-box')) customElements.define('help-search-box', SearchBoxElement);
