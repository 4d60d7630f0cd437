import { createOption } from './create-option.ts';
import { findArticles, parseDeskQuery, searchArticles, type DeskArticle, type DeskQuery } from './find-articles.ts';

/** Articles shown in the list. */
const maxShown = 8;

/** The elements that the list works with. */
interface DeskListParts {
  search: HTMLInputElement;
  results: HTMLElement;
  none: HTMLElement;
  /** What an article is called that describes the past. */
  historical: string;
}

/** What the list needs to know about articles; slugs stand in the order in which they are offered. */
export interface DeskListContent {
  articles: readonly DeskArticle[];
  pinned: readonly string[];
  recent: readonly string[];
  preferred: readonly string[];
}

/** The list below the desk's field: the agent's own articles before anything is typed, then what the words find. */
export class DeskList {
  query: DeskQuery = { words: [] };
  readonly #parts: DeskListParts;
  #pinned: readonly string[] = [];
  #shown: readonly DeskArticle[] = [];
  #active = 0;
  #searched: Promise<void> | undefined;

  constructor(parts: DeskListParts) {
    this.#parts = parts;
  }

  /** Lists at once what has the typed words, then what the site's search finds beside it. */
  show({ articles, pinned, recent, preferred }: DeskListContent): void {
    const text = this.#parts.search.value;
    this.query = parseDeskQuery(text);
    this.#pinned = pinned;
    this.#active = 0;
    this.#searched = undefined;
    if (this.query.words.length === 0) {
      const slugs = [...new Set([...pinned, ...recent, ...preferred])];
      this.#list(slugs.flatMap((slug) => articles.find((article) => article.slug === slug) ?? []));
      return;
    }
    const found = findArticles(articles, this.query.words, [...pinned, ...preferred]);
    // While the search is under way, an empty list is not an answer yet.
    this.#list(found, found.length === 0);
    // The beginning of one word finds titles; of several words the site's search knows better what they mean together.
    const isWord = this.query.words.length === 1;
    if (isWord && found.length >= maxShown) return;
    this.#searched = searchArticles(articles, this.query.words.join(' '), maxShown).then((others) => {
      if (text === this.#parts.search.value) this.#list([...new Set(isWord ? [...found, ...others] : [...others, ...found])]);
    });
  }

  /** Moves the mark up or down; after the last comes the first. */
  move(step: 1 | -1): void {
    this.#active = (this.#active + step + this.#shown.length) % Math.max(1, this.#shown.length);
    this.#markActive();
  }

  /** The marked article. Waits for a search under way: agents type faster than answers arrive. */
  async getActive(): Promise<DeskArticle | undefined> {
    await this.#searched;
    return this.#shown[this.#active];
  }

  #list(articles: readonly DeskArticle[], isUnderWay = false): void {
    this.#shown = articles.slice(0, maxShown);
    this.#parts.results.replaceChildren(
      ...this.#shown.map((article, index) => createOption(article, index, this.#pinned.includes(article.slug), this.#parts.historical)),
    );
    this.#parts.none.hidden = isUnderWay || this.#shown.length > 0;
    this.#markActive();
  }

  #markActive(): void {
    const options = [...this.#parts.results.children];
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.#active)));
    this.#parts.search.setAttribute('aria-activedescendant', options[this.#active]?.id ?? '');
  }
}
