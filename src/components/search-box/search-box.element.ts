import { Announcer } from '../../client/announcer.ts';
import { searchClientWording as wording } from '../../language/search-client.ts';
import { buildAnswerView, createFailureMessage, describeFailure } from '../../search/browser/answer-view.ts';
import { Combobox } from '../../search/browser/combobox.ts';
import { addRecentSearch } from '../../search/browser/recent-searches.ts';
import { createText } from '../../search/browser/result-view.ts';
import { runSearch } from '../../search/browser/run-search.ts';
import { announceSearch } from '../../search/browser/search-events.ts';
import { SearchPanel, type PanelGroup } from '../../search/browser/search-panel.ts';
import { createClearButton, loadStartGroups } from '../../search/browser/start-groups.ts';
import type { SearchAnswer, SearchResult } from '../../search/engine/engine.ts';

/** Letters before the first search: one letter matches nearly everything. */
const minQueryLength = 2;

/** Results in the list; the last line leads to all of them. */
const maxResults = 6;

/**
 * Answers as you type, below a search form. The form stays a form: Enter without a chosen line opens the search page.
 * Nothing is loaded before the field gets the focus. Sends `help-search-answered` and `help-search-chosen`.
 */
export class SearchBoxElement extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #panel: SearchPanel | null = null;
  #combobox: Combobox | null = null;
  #announcer: Announcer | null = null;
  #lifetime = new AbortController();
  #request = 0;
  /** The list offers what was there before typing. */
  #isStart = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    this.#input = input;
    if (!input) {
      console.error('help-search-box: the input is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#connect(input, signal);
    input.addEventListener('focus', () => this.#prepare(), { signal });
    input.addEventListener('click', () => this.#reopen(), { signal });
    input.form?.addEventListener('submit', () => this.#onSubmit(), { signal });
    this.addEventListener('focusout', (event) => this.#onFocusOut(event), { signal });
    window.visualViewport?.addEventListener('resize', () => this.#panel?.fit(), { signal });
    if (document.activeElement !== input) return;
    this.#prepare();
    // The reader may have typed while this script was on its way.
    if (!this.#isShort) this.#combobox?.lookUp();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #connect(input: HTMLInputElement, signal: AbortSignal): void {
    const panel = this.#panel ?? new SearchPanel(`${input.id}-results`);
    panel.element.addEventListener('click', (event) => this.#onPress(event), { signal });
    if (!this.#panel) this.append(panel.element);
    this.#panel = panel;
    const announcer = (this.#announcer ??= new Announcer(this));
    this.#combobox = new Combobox(
      { input, list: panel.list, popup: panel.element, say: (text) => announcer.say(text) },
      {
        onInput: () => this.#onInput(),
        onQuery: (text) => (this.#isShort ? this.#showStart() : this.#search(text)),
        onOpen: () => panel.fit(),
        onClose: () => this.#request++,
      },
      signal,
    );
  }

  #prepare(): void {
    if (this.#isShort) void this.#showStart();
  }

  get #query(): string {
    return this.#combobox?.text ?? '';
  }

  get #isShort(): boolean {
    return this.#query.length < minQueryLength;
  }

  #onInput(): void {
    this.#request++;
    // What was offered before typing is no answer to what is typed.
    if (this.#isStart && !this.#isShort) this.#combobox?.close();
  }

  /** Before typing: what this reader looked for, and what most readers want. */
  async #showStart(): Promise<void> {
    const request = ++this.#request;
    const { groups, hasRecent } = await loadStartGroups();
    if (request !== this.#request) return;
    this.#show(wording.searchMostAsked, [], groups, hasRecent ? createClearButton(() => this.#onRecentCleared()) : undefined);
    this.#isStart = true;
    const hasOptions = groups.some(({ options }) => options.length > 0);
    if (document.activeElement !== this.#input) this.#combobox?.close();
    else if (hasOptions) this.#combobox?.open();
    else if (!navigator.onLine) this.#open(describeFailure(), [createFailureMessage()], []);
    else this.#combobox?.close();
  }

  #onRecentCleared(): void {
    this.#input?.focus();
    this.#announcer?.say(wording.searchCleared);
    void this.#showStart();
  }

  async #search(query: string): Promise<void> {
    const request = ++this.#request;
    await runSearch(query, { isTyping: true }, maxResults, {
      isCurrent: () => request === this.#request,
      onSlow: () => this.#open(wording.searchLoading, [createText('p', 'search-message', wording.searchLoading)], []),
      onPreview: (results, answer) => this.#showResults(query, results, answer),
      onAnswer: (results, answer) => this.#showAnswer(query, results, answer),
      onFailure: () => this.#showFailure(query),
    });
  }

  #showResults(query: string, results: readonly SearchResult[], answer: SearchAnswer): string {
    const { summary, spoken, messages, groups } = buildAnswerView(query, results, answer);
    this.#open(summary, messages, groups);
    return spoken;
  }

  #showAnswer(query: string, results: readonly SearchResult[], answer: SearchAnswer): void {
    this.#combobox?.announce(this.#showResults(query, results, answer));
    const { state, count, correction } = answer;
    announceSearch(this, 'help-search-answered', { query, correction, state, count, place: 'box' });
  }

  #showFailure(query: string): void {
    this.#open(describeFailure(), [createFailureMessage()], []);
    this.#combobox?.announce(describeFailure());
    announceSearch(this, 'help-search-answered', { query, correction: undefined, state: 'error', count: 0, place: 'box' });
  }

  #show(label: string, messages: readonly HTMLElement[], groups: readonly PanelGroup[], foot?: HTMLElement): void {
    this.#combobox?.setOptions(this.#panel?.show(label, messages, groups, foot) ?? []);
  }

  #open(label: string, messages: readonly HTMLElement[], groups: readonly PanelGroup[]): void {
    this.#isStart = false;
    this.#show(label, messages, groups);
    this.#combobox?.open();
  }

  #onPress(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[role="option"]') : null;
    if (!link) return;
    if (!this.#isShort) addRecentSearch(this.#query);
    const position = Number(link.dataset['position'] ?? 0);
    if (position > 0)
      announceSearch(this, 'help-search-chosen', { query: this.#query, href: link.pathname + link.hash, position, place: 'box' });
  }

  #onSubmit(): void {
    addRecentSearch(this.#query);
    this.#leave();
  }

  #onFocusOut(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#leave();
  }

  #leave(): void {
    this.#request++;
    this.#combobox?.cancel();
    this.#combobox?.close();
  }

  #reopen(): void {
    if (this.#combobox?.isOpen === false) this.#combobox.lookUp();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-search-box': SearchBoxElement;
  }
}

if (!customElements.get('help-search-box')) customElements.define('help-search-box', SearchBoxElement);
