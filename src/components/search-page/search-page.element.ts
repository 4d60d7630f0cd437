import { Announcer } from '../../client/announcer.ts';
import { search, type SearchAnswer, type SearchResult } from '../../client/search.ts';
import { clientWording as wording } from '../../wording/client.ts';

/** Results shown at first and with each press on "Show more". */
const pageSize = 10;

type State = 'idle' | 'loading' | 'results' | 'empty' | 'error';

/**
 * Full results for the query in the address. The state stands in `data-search-state`; `[data-search-results]`
 * holds an ordered list whose links are the results. Both are stable hooks for tests and analytics.
 */
export class SearchPageElement extends HTMLElement {
  readonly #filters = document.createElement('div');
  readonly #status = document.createElement('p');
  readonly #results = document.createElement('div');
  readonly #list = document.createElement('ol');
  readonly #more = document.createElement('button');
  #announcer: Announcer | null = null;
  #request = 0;

  connectedCallback(): void {
    const query = this.#getQuery();
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (input) input.value = query;
    if (query === '') return;
    this.#filters.className = 'filters';
    this.#results.dataset['searchResults'] = '';
    this.#results.append(this.#list);
    this.#more.type = 'button';
    this.#more.className = 'more';
    this.#more.textContent = wording.searchMore;
    this.prepend(this.#status, this.#filters, this.#results, this.#more);
    this.#announcer = new Announcer(this);
    void this.#search(query);
  }

  async #search(query: string): Promise<void> {
    const request = ++this.#request;
    this.#setState('loading', wording.searchLoading);
    try {
      const answer = await search(query, { category: this.#getParameter('category'), device: this.#getParameter('device') });
      const first = await answer.load(0, pageSize);
      if (request !== this.#request) return;
      this.#showFilters(answer);
      this.#list.replaceChildren(...first.map(toItem));
      this.#showMore(answer, first.length);
      if (answer.total > 0) this.#setState('results', wording.searchCount(answer.total));
      else this.#setState('empty', `${wording.searchEmpty(query)} ${wording.searchEmptyHelp}`);
    } catch {
      if (request === this.#request) this.#setState('error', wording.searchFailed);
    }
  }

  #showMore(answer: SearchAnswer, shown: number): void {
    this.#more.hidden = shown >= answer.total;
    this.#more.onclick = async () => {
      const next = await answer.load(shown, shown + pageSize);
      const items = next.map(toItem);
      this.#list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#showMore(answer, shown + next.length);
    };
  }

  #showFilters({ counts }: SearchAnswer): void {
    const deviceNames: Record<string, string> = wording.device;
    this.#filters.replaceChildren(
      this.#createFilter('category', wording.searchAnyCategory, counts.category, (value) => value),
      this.#createFilter('device', wording.searchAnyDevice, counts.device, (value) => deviceNames[value] ?? value),
    );
  }

  #createFilter(
    name: 'category' | 'device',
    any: string,
    counts: Record<string, number>,
    getText: (value: string) => string,
  ): HTMLSelectElement {
    const select = document.createElement('select');
    const chosen = this.#getParameter(name);
    select.name = name;
    select.setAttribute('aria-label', any);
    select.append(new Option(any, ''));
    for (const [value, count] of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
      if (count > 0 || value === chosen) select.append(new Option(`${getText(value)} (${count})`, value));
    }
    select.value = chosen;
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      if (select.value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, select.value);
      history.replaceState(history.state, '', address);
      void this.#search(this.#getQuery());
    });
    return select;
  }

  #setState(state: State, text: string): void {
    this.dataset['searchState'] = state;
    this.#status.textContent = text;
    this.#results.hidden = state !== 'results';
    this.#filters.hidden = state !== 'results' && this.#getParameter('category') + this.#getParameter('device') === '';
    if (state !== 'results') this.#more.hidden = true;
    if (state !== 'loading') this.#announcer?.say(text);
  }

  #getQuery(): string {
    return this.#getParameter('q').trim();
  }

  #getParameter(name: string): string {
    return new URLSearchParams(location.search).get(name) ?? '';
  }
}

function toItem({ href, title, answer, category, sections }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const place = createText('p', 'result-place', category);
  const text = createText('p', '', answer);
  item.append(createLink(href, title, 'result-link'), text, place);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    list.className = 'result-sections';
    for (const section of sections) {
      const part = document.createElement('li');
      part.append(createLink(section.href, section.title));
      list.append(part);
    }
    item.append(list);
  }
  return item;
}

function createLink(href: string, text: string, className = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  link.className = className;
  return link;
}

function createText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'help-search-page': SearchPageElement;
  }
}

if (!customElements.get('help-search-page')) customElements.define('help-search-page', SearchPageElement);
