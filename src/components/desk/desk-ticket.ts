import { forgetAnchor } from '../../client/anchor.ts';
import type { SearchEngine } from '../../search/engine/engine.ts';
import type { Gap } from '../../replies/handover.ts';
import type { ReplyDevice } from '../../replies/reply-article.ts';
import type { DeskArticles } from './desk-articles.ts';
import type { DeskBasket } from './desk-basket.ts';
import type { DeskPage } from './find-pages.ts';
import type { FindPart } from './find-part.ts';
import type { HeardTicket } from './hear-ticket.ts';
import { isMessage, readGivenTicket } from './given-ticket.ts';
import { showHeard } from './show-heard.ts';

/** What the ticket needs from the desk. */
export interface TicketSource {
  loadPages: () => Promise<readonly DeskPage[]>;
  explain: SearchEngine['explain'];
  articles: DeskArticles;
  /** Takes the answers of a message that asks more than once. */
  basket: DeskBasket;
  /** Hears that a message was heard, or that its answers were gathered. */
  onHeard: () => void;
}

/** A message with what was heard of it. */
export interface HeardMessage {
  message: string;
  heard: HeardTicket;
}

/** The buyer's message: which questions it holds, which pages answer them and how surely. Nothing of it is kept or sent. */
export class DeskTicket {
  /** The message that was read last, unless it was closed. */
  current: HeardMessage | undefined;
  readonly #find: FindPart;
  readonly #source: TicketSource;
  /** The best page of each question that a page answers, the next to be opened first. */
  #answers: readonly DeskPage[] = [];
  #request = 0;

  constructor(find: FindPart, source: TicketSource) {
    this.#find = find;
    this.#source = source;
    find('search').addEventListener('input', () => this.fold());
  }

  /** The device that the message names. */
  get device(): ReplyDevice | undefined {
    return this.current?.heard.device;
  }

  /** Hears from the agent which device the buyer has: all answers are for it, not the open one alone. */
  takeDevice(device: ReplyDevice | undefined): void {
    if (!this.current || this.current.heard.device === device) return;
    const heard = { ...this.current.heard, device };
    this.current = { ...this.current, heard };
    void this.#fillBasket(heard, this.#request);
  }

  /** What no page answers. */
  get gap(): Gap | undefined {
    return this.current?.heard.gap;
  }

  /** The language besides that of the replies that the buyer surely writes in. */
  get language(): string | undefined {
    return this.current?.heard.language;
  }

  /** Whether one mail is made for it: it asks more than once. */
  get asksSeveral(): boolean {
    return this.current !== undefined && countParts(this.current.heard) > 1;
  }

  /** Whether a message stands in its place that has not been read. */
  hasNew(): boolean {
    return this.#find<HTMLTextAreaElement>('ticket').value !== this.current?.message;
  }

  /** Opens the place for a message. */
  open(): void {
    this.#find<HTMLDetailsElement>('ticket-box').open = true;
    this.#find('ticket').focus();
  }

  /** Takes what was pasted into the search field, if it is a message. Gives whether it was. */
  takePasted(event: ClipboardEvent): boolean {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isMessage(text)) return false;
    event.preventDefault();
    this.#place(text);
    return true;
  }

  /** Makes room for what search finds. */
  fold(): void {
    this.#find<HTMLDetailsElement>('ticket-box').open = false;
  }

  /** Puts the message that another window gave with the address into its place. Gives whether there was one. */
  take(): boolean {
    const message = readGivenTicket(location.hash);
    if (message === undefined) return false;
    forgetAnchor();
    this.#place(message);
    return true;
  }

  #place(message: string): void {
    this.#find<HTMLTextAreaElement>('ticket').value = message;
    this.open();
  }

  /** The best page of the first question that a page answers, then of the next one; after the last, the first again. */
  next(): DeskPage | undefined {
    const [first, ...others] = this.#answers;
    this.#answers = first ? [...others, first] : [];
    return first;
  }

  /** The question of the message that a page was found for: the one that it answers best. */
  findQuestion(pageId: number): string | undefined {
    const questions = this.current?.heard.questions ?? [];
    const best = questions.find(({ pages: [first] }) => first?.id === pageId);
    return (best ?? questions.find(({ pages }) => pages.some(({ id }) => id === pageId)))?.question;
  }

  /** Reads what was pasted, and gives the number of questions without an exact answer. Rejects if search can't be loaded. */
  async read(): Promise<number> {
    const request = ++this.#request;
    const message = this.#find<HTMLTextAreaElement>('ticket').value;
    // What messages are understood by is large, and an agent who only searches needs none of it.
    const { hearTicket } = await import('./hear-ticket.ts');
    const heard = await hearTicket(message, this.#source.loadPages, this.#source.explain);
    if (request !== this.#request) return 0;
    this.#show({ message, heard });
    this.#find<HTMLInputElement>('name').value = heard.name ?? '';
    this.#find<HTMLInputElement>('order').value = heard.order ?? '';
    const gaps = countGaps(heard);
    void this.#fillBasket(heard, request);
    this.#source.onHeard();
    // Where nothing opens, the keys of the desk work from here; in the message they would be letters.
    if (heard.answers.length === 0 && gaps > 0) this.#find('handover').querySelector('button')?.focus();
    // Thanks lack no article.
    return heard.tone === 'thanks' ? 0 : gaps;
  }

  /** Takes the message away, or puts back one that was set aside. */
  put(current?: HeardMessage): void {
    this.#find<HTMLTextAreaElement>('ticket').value = current?.message ?? '';
    this.forget();
    this.#show(current);
  }

  /** Forgets what was heard, and what is still being read. */
  forget(): void {
    this.#request++;
    this.#show(undefined);
  }

  #show(current: HeardMessage | undefined): void {
    this.current = current;
    const heard = current?.heard;
    this.#answers = heard?.answers ?? [];
    this.#find('heard').replaceChildren(...(heard ? showHeard(heard) : []));
    this.#find('handover-status').textContent = '';
    this.#find('next-answer').hidden = this.#answers.length < 2;
  }

  /** Several answers, or an answer and a gap, make one mail. */
  async #fillBasket(heard: HeardTicket, request: number): Promise<void> {
    const { answers, gap, device } = heard;
    const isOne = countParts(heard) < 2;
    // An article that can't be loaded is said to be so where it is opened.
    const articles = await Promise.all(isOne ? [] : answers.map((page) => this.#source.articles.load(page))).catch(() => []);
    if (request !== this.#request) return;
    const chosen = articles.map((article) => ({ article, choice: { device, question: this.findQuestion(article.id) } }));
    this.#source.basket.fill(chosen, chosen.length === 0 ? undefined : gap);
    this.#source.onHeard();
  }
}

/** What a mail for the whole message holds: answers, and what is asked where there is none. */
function countParts({ answers, gap }: HeardTicket): number {
  return answers.length + Number(gap !== undefined);
}

function countGaps({ questions }: HeardTicket): number {
  return questions.filter(({ isSure }) => !isSure).length;
}
