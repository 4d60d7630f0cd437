import { searchClientWording as wording } from '../../language/search-client.ts';
import { Combobox } from '../../search/browser/combobox.ts';
import { fetchJson } from '../../client/patience.ts';
import { createOption } from './create-option.ts';
import { findKeptPage, findNamedPage, findPages, parseDeskQuery, type DeskPage, type DeskQuery } from './find-pages.ts';

/** Pages shown in the list. */
const maxShown = 8;

/** The elements and words that the list works with. */
export interface DeskListParts {
  search: HTMLInputElement;
  results: HTMLElement;
  none: HTMLElement;
  /** What an article is called that describes the past. */
  historical: string;
  /** What is said when search can't be loaded. */
  failed: string;
  /** Tells everybody, by eye and by ear. */
  say(text: string): void;
}

/** What the list offers. */
export interface DeskListSource {
  /** Address of the list of all pages. */
  list: string;
  /** Slugs offered before anything is typed, after the agent's own. */
  preferred: readonly string[];
  /** The slugs that the agent keeps at the top, and those opened last. */
  memory(): { pinned: readonly string[]; recent: readonly string[] };
}

/** The list below the desk's field: the agent's own articles before anything is typed, then what search finds. */
export class DeskList {
  readonly #parts: DeskListParts;
  readonly #source: DeskListSource;
  readonly #combobox: Combobox;
  readonly #noneText: string;
  readonly #pages: Promise<readonly DeskPage[]>;
  #request = 0;
  /** Ends when the agent lets go of what is pressed in the list. */
  #press: Promise<void> | undefined;

  constructor(parts: DeskListParts, source: DeskListSource, signal: AbortSignal) {
    this.#parts = parts;
    this.#source = source;
    this.#noneText = parts.none.textContent;
    this.#pages = this.#load();
    void this.#warm();
    this.#combobox = new Combobox(
      { input: parts.search, list: parts.results, say: (text) => parts.say(text) },
      {
        onInput: () => this.#request++,
        onQuery: () => this.#list(),
        onNothing: () => parts.say(parts.none.textContent),
      },
      signal,
    );
    const press = () => {
      this.#press = waitForRelease();
    };
    parts.results.addEventListener('pointerdown', press, { signal });
    this.#combobox.lookUp();
  }

  /** What is asked for now. */
  get query(): DeskQuery {
    return parseDeskQuery(this.#combobox.text);
  }

  /** Empties the search field: what is offered before anything is typed comes back. */
  clear(): void {
    this.#parts.search.value = '';
    this.#combobox.lookUp();
  }

  /** Keeps the list as it is until the agent types on: what came later would push an opened article out of sight. */
  hold(): void {
    this.#request++;
    this.#combobox.cancel();
  }

  /** Back to the search field. */
  focus(): void {
    const { search } = this.#parts;
    search.focus({ preventScroll: true });
    search.select();
    // At once: a page that still glides to a pressed button would glide on.
    search.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /** The page of a line of the list. Waits for the list: agents type faster than it arrives. */
  async findPage(id: string): Promise<DeskPage | undefined> {
    return findKeptPage(await this.#pages, id);
  }

  /** Every page that can be sent; none if the list can't be loaded. */
  loadPages(): Promise<readonly DeskPage[]> {
    return this.#pages;
  }

  /** An agent's first words are answered at once: what search needs comes while they are typed. */
  async #warm(): Promise<void> {
    const words = this.#source.preferred[0]?.replaceAll('-', ' ') ?? '';
    await findPages([], words, 1).catch(() => undefined); // The first words of the agent will say so.
  }

  async #load(): Promise<readonly DeskPage[]> {
    try {
      const { pages } = (await fetchJson(this.#source.list)) as { pages: unknown }; // If it is no object, it has no pages.
      if (!Array.isArray(pages)) throw new Error('That is no list of pages.');
      return pages as DeskPage[]; // Written by our own build.
    } catch {
      this.#parts.say(this.#parts.failed);
      return [];
    }
  }

  async #list(): Promise<void> {
    const request = ++this.#request;
    const { text } = this.query;
    const pages = await this.#pages;
    if (text === '') {
      const { pinned, recent } = this.#source.memory();
      const offered = [...new Set([...pinned, ...recent, ...this.#source.preferred])];
      if (request === this.#request) this.#show([...new Set(offered.flatMap((kept) => findKeptPage(pages, kept) ?? []))]);
      return;
    }
    const named = findNamedPage(pages, this.#combobox.text);
    const found = named ? [named] : await findPages(pages, text, maxShown).catch(() => undefined);
    // A list that is made anew under the pointer would lose the press, or open what has come to lie there.
    await this.#press;
    if (request !== this.#request) return;
    this.#parts.none.textContent = found ? this.#noneText : this.#parts.failed;
    this.#show(found ?? []);
    this.#combobox.announce(found?.length ? wording.searchCount(found.length) : this.#parts.none.textContent);
  }

  #show(pages: readonly DeskPage[]): void {
    const { pinned } = this.#source.memory();
    const options = pages.slice(0, maxShown).map((page) => createOption(page, pinned.includes(String(page.id)), this.#parts.historical));
    this.#parts.results.replaceChildren(...options);
    this.#parts.results.closest('help-desk')?.toggleAttribute('data-ready', true);
    this.#parts.none.hidden = options.length > 0 || this.query.text === '';
    this.#combobox.setOptions(options);
  }
}

function waitForRelease(): Promise<void> {
  return new Promise((resolve) => {
    // The press itself comes after the release.
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(resolve), { once: true });
  });
}
