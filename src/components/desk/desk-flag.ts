import { forgetAnchor } from '../../client/anchor.ts';
import { sendFeedback } from '../../client/feedback.ts';
import { readFlagPlace, type FlagPlace } from '../../client/flag-place.ts';
import { deskClientWording } from '../../language/desk-client.ts';
import { addresses } from '../../lib/addresses.ts';
import { findFlagLine, formatFlag, listFlagLines, type FlagLine } from '../../replies/flag.ts';
import type { ReplyArticle } from '../../replies/reply-article.ts';
import type { FindPart } from './find-part.ts';

/** Lines are shown as long as a list can show them. */
const maxShown = 90;

/** The endpoint takes no longer comment. */
const maxComment = 500;

/** Says what is wrong with a page, and where: for whoever keeps the pages. */
export class DeskFlag {
  readonly #find: FindPart;
  #article: ReplyArticle | undefined;
  #lines: readonly FlagLine[] = [];

  constructor(find: FindPart) {
    this.#find = find;
  }

  /** The place that a page gave with the address, which loses it. */
  take(): FlagPlace | undefined {
    const place = readFlagPlace(location.hash);
    if (place) forgetAnchor();
    return place;
  }

  /** Opens the form at what is marked, here or on the page, else at the chosen step. */
  open(article: ReplyArticle, stepId: string | undefined, marked = getSelection()?.toString() ?? ''): void {
    this.show(article);
    this.#select('flag-line').selectedIndex = findFlagLine(this.#lines, marked, stepId);
    this.#find<HTMLDetailsElement>('flag-box').open = true;
    this.#find('flag-reason').focus();
  }

  /** Offers the lines of a page. */
  show(article: ReplyArticle): void {
    if (article === this.#article) return;
    this.#article = article;
    this.#lines = listFlagLines(article);
    const options = this.#lines.map(({ text }) => new Option(text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text));
    this.#select('flag-line').replaceChildren(...options);
    this.#find<HTMLInputElement>('flag-reason').value = '';
    this.#find('flag-status').textContent = '';
  }

  /** The flag as text; undefined without a reason. */
  get text(): string | undefined {
    const line = this.#lines[this.#select('flag-line').selectedIndex];
    const reason = this.#find<HTMLInputElement>('flag-reason').value.trim();
    return this.#article && line && reason !== '' ? formatFlag(this.#article, { ...line, reason }) : undefined;
  }

  /** Says that the reason is missing. */
  askReason(): void {
    this.#find('flag-status').textContent = deskClientWording.flagNeedsReason;
    this.#find('flag-reason').focus();
  }

  /** Sends a flag where readers' answers go, if the site has such a place. */
  send(flag: string, endpoint: string | undefined): void {
    if (endpoint === undefined || !this.#article) return;
    const { id } = this.#article;
    const comment = flag.slice(0, maxComment);
    void sendFeedback(endpoint, { version: 1, page: id, address: addresses.desk, helpful: false, reason: 'other', comment });
  }

  #select(name: string): HTMLSelectElement {
    return this.#find<HTMLSelectElement>(name);
  }
}
