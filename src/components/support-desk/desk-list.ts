import { clientWording as wording } from '../../language/client.ts';
import { Combobox } from '../../search/browser/combobox.ts';
import { fetchJson } from '../../search/browser/patience.ts';
import { createOption } from './create-option.ts';
import { findArticles, parseDeskQuery, type DeskArticle, type DeskQuery } from './find-articles.ts';

/** Articles shown in the list. */
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
  /** Tells a screen reader. */
  say(text: string): void;
}

/** What the list offers. */
export interface DeskListSource {
  /** Address of the list of all articles. */
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
  readonly #articles: Promise<readonly DeskArticle[]>;
  #request = 0;

  constructor(parts: DeskListParts, source: DeskListSource, signal: AbortSignal) {
    this.#parts = parts;
    this.#source = source;
    this.#noneText = parts.none.textContent;
    this.#articles = this.#load();
    this.#combobox = new Combobox(
      { input: parts.search, list: parts.results, say: (text) => parts.say(text) },
      {
        onInput: () => this.#request++,
        onQuery: () => this.#list(),
        onNothing: () => parts.say(parts.none.textContent),
      },
      signal,
    );
    this.#combobox.lookUp();
  }

  /** What is asked for now. */
  get query(): DeskQuery {
    return parseDeskQuery(this.#combobox.text);
  }

  /** The article of a line of the list. Waits for the list: agents type faster than it arrives. */
  async findArticle(slug: string): Promise<DeskArticle | undefined> {
    return (await this.#articles).find((article) => article.slug === slug);
  }

  async #load(): Promise<readonly DeskArticle[]> {
    try {
      return ((await fetchJson(this.#source.list)) as { articles: DeskArticle[] }).articles; // Written by our own build.
    } catch {
      this.#parts.say(this.#parts.failed);
      return [];
    }
  }

  async #list(): Promise<void> {
    const request = ++this.#request;
    const { text } = this.query;
    const articles = await this.#articles;
    if (text === '') {
      const { pinned, recent } = this.#source.memory();
      const offered = [...new Set([...pinned, ...recent, ...this.#source.preferred])];
      if (request === this.#request) this.#show(offered.flatMap((slug) => articles.find((article) => article.slug === slug) ?? []));
      return;
    }
    const found = await findArticles(articles, text, maxShown).catch(() => undefined);
    if (request !== this.#request) return;
    this.#parts.none.textContent = found ? this.#noneText : this.#parts.failed;
    this.#show(found ?? []);
    this.#combobox.announce(found?.length ? wording.searchCount(found.length) : this.#parts.none.textContent);
  }

  #show(articles: readonly DeskArticle[]): void {
    const { pinned } = this.#source.memory();
    const options = articles
      .slice(0, maxShown)
      .map((article) => createOption(article, pinned.includes(article.slug), this.#parts.historical));
    this.#parts.results.replaceChildren(...options);
    this.#parts.none.hidden = options.length > 0 || this.query.text === '';
    this.#combobox.setOptions(options);
  }
}
