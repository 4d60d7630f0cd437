import { Announcer } from '../../client/announcer.ts';
import type { SearchResult } from '../../client/search.ts';
import { addresses } from '../../lib/addresses.ts';
import { clientWording as wording } from '../../wording/client.ts';

/** Letters before the first search: one letter matches nearly everything. */
const minQueryLength = 2;

/** Pause after the last key before a search starts. */
const debounceMs = 120;

/** Results in the list; the last line leads to all of them. */
const maxResults = 6;

/**
 * Answers as you type, below a search form. The form stays a form: Enter without a chosen line opens the search page.
 * Nothing is loaded before the field gets the focus.
 */
export class SearchBoxElement extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #panel: HTMLElement | null = null;
  #announcer: Announcer | null = null;
  #lifetime = new AbortController();
  #request = 0;
  #timer: number | undefined;
  #active = -1;

  connectedCallback(): void {
    this.#input = this.querySelector('input');
    if (!this.#input) {
      console.error('help-search-box: the input is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    const input = this.#input;
    input.addEventListener('focus', () => void this.#prepare(), { signal });
    input.addEventListener('input', () => this.#schedule(), { signal });
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.addEventListener(
      'focusout',
      (event) => {
        if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#close();
      },
      { signal },
    );
    if (document.activeElement === input) void this.#prepare();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
    clearTimeout(this.#timer);
  }

  async #prepare(): Promise<void> {
    if (!this.#panel) this.#createPanel();
    try {
      await (await import('../../client/search.ts')).loadSearchEngine();
    } catch {
      // The reader learns of it with the first search; focusing a field is no question yet.
    }
  }

  #createPanel(): void {
    const input = this.#input;
    if (!input) return;
    const panel = document.createElement('div');
    panel.className = 'search-panel';
    panel.id = `${input.id}-results`;
    panel.hidden = true;
    // Pressing a line must not take the focus from the field before the press counts.
    panel.addEventListener('pointerdown', (event) => event.preventDefault());
    this.append(panel);
    this.#panel = panel;
    this.#announcer = new Announcer(this);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', panel.id);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const query = this.#input?.value.trim() ?? '';
    if (query.length < minQueryLength) {
      this.#request++;
      this.#close();
      return;
    }
    this.#timer = window.setTimeout(() => void this.#search(query), debounceMs);
  }

  async #search(query: string): Promise<void> {
    const request = ++this.#request;
    if (!this.#panel) this.#createPanel();
    try {
      const { search } = await import('../../client/search.ts');
      const answer = await search(query);
      const results = await answer.load(0, maxResults);
      if (request === this.#request) this.#show(query, results, answer.total);
    } catch {
      if (request === this.#request) this.#showFailure();
    }
  }

  #show(query: string, results: SearchResult[], total: number): void {
    if (!this.#panel || !this.#input) return;
    const list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.id = `${this.#input.id}-list`;
    list.setAttribute('aria-label', wording.searchCount(total));
    results.forEach((result, index) => list.append(this.#createOption(index, result.href, result.title, result.answer, result.category)));
    const all = `${addresses.search}?q=${encodeURIComponent(query)}`;
    if (results.length === 0) {
      const message = document.createElement('p');
      message.className = 'search-message';
      message.textContent = `${wording.searchEmpty(query)} ${wording.searchEmptyHelp}`;
      this.#panel.replaceChildren(message);
    } else {
      list.append(this.#createOption(results.length, all, wording.searchAll(query)));
      this.#panel.replaceChildren(list);
      this.#input.setAttribute('aria-controls', list.id);
    }
    this.#open();
    this.#announcer?.say(results.length === 0 ? wording.searchEmpty(query) : wording.searchCount(total));
  }

  #createOption(index: number, href: string, title: string, text = '', place = ''): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#input?.id ?? ''}-option-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['href'] = href;
    for (const [className, content] of [
      ['option-title', title],
      ['option-text', text],
      ['option-place', place],
    ] as const) {
      if (content === '') continue;
      const line = document.createElement('div');
      line.className = className;
      line.textContent = content;
      option.append(line);
    }
    option.addEventListener('click', () => location.assign(href));
    return option;
  }

  #showFailure(): void {
    if (!this.#panel) return;
    const message = document.createElement('p');
    message.className = 'search-message';
    const link = document.createElement('a');
    link.href = addresses.articles;
    link.textContent = wording.searchFailedLink;
    message.append(`${wording.searchFailed} `, link);
    this.#panel.replaceChildren(message);
    this.#open();
    this.#announcer?.say(wording.searchFailed);
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#options();
    if (event.key === 'Escape' && this.#panel && !this.#panel.hidden) {
      event.preventDefault(); // The first Escape closes the list, the next one clears the field.
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      this.#open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = options.length + 1; // One place is the field itself.
      this.#activate(((this.#active + 1 + step + count) % count) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      location.assign(options[this.#active]?.dataset['href'] ?? addresses.search);
    }
  }

  #options(): HTMLElement[] {
    return [...(this.#panel?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options().forEach((option, position) => {
      option.setAttribute('aria-selected', String(position === index));
      if (position === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = this.#options()[index]?.id;
    if (id === undefined) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', id);
  }

  #open(): void {
    if (!this.#panel) return;
    this.#panel.hidden = false;
    this.#input?.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
  }

  #close(): void {
    if (!this.#panel) return;
    this.#panel.hidden = true;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-search-box': SearchBoxElement;
  }
}

if (!customElements.get('help-search-box')) customElements.define('help-search-box', SearchBoxElement);
