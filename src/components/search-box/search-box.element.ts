import { Announcer } from '../../client/announcer.ts';
import { addRecentSearch } from '../../search/browser/recent-searches.ts';
import { createText } from '../../search/browser/result-view.ts';
import type { SearchAnswer, SearchResult } from '../../search/browser/search.ts';
import { announceSearch } from '../../search/browser/search-events.ts';
import { clientWording as wording } from '../../language/client.ts';
import { buildAnswerView, createFailureMessage } from '../../search/browser/answer-view.ts';
import { SearchPanel, type PanelGroup } from '../../search/browser/search-panel.ts';
import { runSearch } from '../../search/browser/run-search.ts';
import { createClearButton, loadStartGroups } from '../../search/browser/start-groups.ts';

/** Letters before the first search: one letter matches nearly everything. */
const minQueryLength = 2;

/** Pause after the last key before a search starts. */
const debounceMs = 40;

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
    window.visualViewport?.addEventListener('resize', () => this.#panel?.fit(), { signal });
    if (document.activeElement !== input) return;
    this.#prepare();
    // The reader may have typed while this script was on its way.
    if (this.#query.length >= minQueryLength) this.#schedule();
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
    panel.attachTo(input);
  }

  get #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#panel?.activate(-1);
    if (this.#query.length < minQueryLength) {
      void this.#showStart();
      return;
    }
    this.#request++;
    // What was offered before typing is no answer to what is typed.
    if (this.#panel?.isStart === true) this.#close();
    this.#timer = window.setTimeout(() => void this.#search(this.#query), debounceMs);
  }

  /** Before typing: what this reader looked for, and what most readers want. */
  async #showStart(): Promise<void> {
    const request = ++this.#request;
    const { groups, hasRecent } = await loadStartGroups();
    if (request !== this.#request || !this.#panel) return;
    this.#panel.show(wording.searchMostAsked, [], groups, hasRecent ? createClearButton(() => this.#onRecentCleared()) : undefined);
    this.#panel.isStart = true;
    if (this.#panel.hasOptions && document.activeElement === this.#input) this.#open();
    else this.#close();
  }

  #onRecentCleared(): void {
    this.#input?.focus();
    this.#announcer?.say(wording.searchCleared);
    void this.#showStart();
  }

  async #search(query: string): Promise<void> {
    const request = ++this.#request;
    if (!this.#panel) this.#createPanel();
    await runSearch(query, maxResults, {
      isCurrent: () => request === this.#request,
      onSlow: () => this.#showPanel(wording.searchLoading, [createText('p', 'search-message', wording.searchLoading)], []),
      onPreview: (results, answer) => this.#showResults(query, results, answer),
      onAnswer: (results, answer) => this.#show(query, results, answer),
      onFailure: () => this.#showFailure(query),
    });
  }

  #showResults(query: string, results: readonly SearchResult[], answer: SearchAnswer): string {
    const { summary, spoken, messages, groups } = buildAnswerView(query, results, answer);
    this.#showPanel(summary, messages, groups);
    return spoken;
  }

  #show(query: string, results: readonly SearchResult[], answer: SearchAnswer): void {
    this.#announcer?.say(this.#showResults(query, results, answer));
    const { state, total: count, correction } = answer;
    announceSearch(this, 'help-search-answered', { query, correction, state, count, place: 'box' });
  }

  #showFailure(query: string): void {
    this.#showPanel(wording.searchFailed, [createFailureMessage()], []);
    this.#announcer?.say(wording.searchFailed);
    announceSearch(this, 'help-search-answered', { query, correction: undefined, state: 'error', count: 0, place: 'box' });
  }

  #showPanel(label: string, messages: readonly HTMLElement[], groups: readonly PanelGroup[]): void {
    if (!this.#panel) return;
    this.#panel.isStart = false;
    this.#panel.show(label, messages, groups);
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
    } else if (event.key === 'Enter' && panel.active && !panel.element.hidden) {
      event.preventDefault();
      panel.active.click();
    }
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

  #open(): void {
    if (!this.#panel) return;
    this.#panel.element.hidden = false;
    this.#input?.setAttribute('aria-expanded', String(this.#panel.hasOptions));
    this.#panel.fit();
  }

  #close(): void {
    if (!this.#panel) return;
    this.#panel.element.hidden = true;
    this.#panel.activate(-1);
    this.#input?.setAttribute('aria-expanded', 'false');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-search-box': SearchBoxElement;
  }
}

if (!customElements.get('help-search-box')) customElements.define('help-search-box', SearchBoxElement);
