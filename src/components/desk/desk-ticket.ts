import { forgetAnchor } from '../../client/anchor.ts';
import { clientWording } from '../../language/client.ts';
import type { SearchEngine } from '../../search/engine/engine.ts';
import type { Gap } from '../../replies/handover.ts';
import type { ReplyDevice } from '../../replies/reply-article.ts';
import type { DeskArticles } from './desk-articles.ts';
import type { DeskBasket } from './desk-basket.ts';
import type { DeskPage } from './find-pages.ts';
import type { FindPart } from './find-part.ts';
import { siteLanguage } from './find-gap.ts';
import type { HeardQuestion, HeardTicket } from './hear-ticket.ts';
import { isMessage, readGivenTicket } from './given-ticket.ts';

/** What the ticket needs from the desk. */
export interface TicketSource {
  loadPages: () => Promise<readonly DeskPage[]>;
  explain: SearchEngine['explain'];
  articles: DeskArticles;
  /** Takes the answers of a message that asks more than once. */
  basket: DeskBasket;
}

/** The buyer's message: which questions it holds, which pages answer them and how surely. Nothing of it is kept or sent. */
export class DeskTicket {
  /** The device that the message names. */
  device: ReplyDevice | undefined;
  /** What no page answers. */
  gap: Gap | undefined;
  /** The language besides that of the replies that the buyer surely writes in. */
  language: string | undefined;
  readonly #find: FindPart;
  readonly #source: TicketSource;
  /** The best page of each question that a page answers. */
  #answers: readonly DeskPage[] = [];
  #questions: readonly HeardQuestion[] = [];
  #request = 0;

  constructor(find: FindPart, source: TicketSource) {
    this.#find = find;
    this.#source = source;
    find('search').addEventListener('input', () => this.fold());
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
    this.#put(text);
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
    this.#put(message);
    return true;
  }

  #put(message: string): void {
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
    const best = this.#questions.find(({ pages: [first] }) => first?.id === pageId);
    return (best ?? this.#questions.find(({ pages }) => pages.some(({ id }) => id === pageId)))?.question;
  }

  /** Reads what was pasted, and gives the number of questions without an exact answer. Rejects if search can't be loaded. */
  async read(): Promise<number> {
    const request = ++this.#request;
    const message = this.#find<HTMLTextAreaElement>('ticket').value;
    // What messages are understood by is large, and an agent who only searches needs none of it.
    const { hearTicket } = await import('./hear-ticket.ts');
    const heard = await hearTicket(message, this.#source.loadPages, this.#source.explain);
    if (request !== this.#request) return 0;
    this.device = heard.device;
    this.gap = heard.gap;
    this.language = heard.language;
    this.#questions = heard.questions;
    this.#answers = heard.answers;
    this.#find<HTMLInputElement>('name').value = heard.name ?? '';
    this.#find<HTMLInputElement>('order').value = heard.order ?? '';
    const gaps = heard.questions.filter(({ isSure }) => !isSure).length;
    this.#find('heard').replaceChildren(...createTone(heard), ...heard.questions.map(createHeard));
    for (const part of ['handover', 'handover-chat'] as const) this.#find(part).hidden = gaps === 0;
    this.#find('handover-status').textContent = '';
    this.#find('next-answer').hidden = heard.answers.length < 2;
    void this.#fillBasket(heard, request);
    // Where nothing opens, the keys of the desk work from here; in the message they would be letters.
    if (heard.answers.length === 0 && gaps > 0) this.#find('handover').focus();
    // Thanks lack no article.
    return heard.tone === 'thanks' ? 0 : gaps;
  }

  /** Several answers, or an answer and a gap, make one mail. */
  async #fillBasket({ answers, gap, device }: HeardTicket, request: number): Promise<void> {
    const isOne = answers.length + Number(gap !== undefined) < 2;
    // An article that can't be loaded is said to be so where it is opened.
    const articles = await Promise.all(isOne ? [] : answers.map((page) => this.#source.articles.load(page))).catch(() => []);
    if (request !== this.#request) return;
    const chosen = articles.map((article) => ({ article, choice: { device, question: this.findQuestion(article.id) } }));
    this.#source.basket.fill(chosen, chosen.length === 0 ? undefined : gap);
    this.#find('all-answers').hidden = chosen.length === 0;
  }
}

/** What to know of a message before anything is sent. */
function createTone({ tone }: HeardTicket): HTMLElement[] {
  if (tone === undefined) return [];
  const note = document.createElement('p');
  note.className = 'tone';
  note.textContent = clientWording.ticketTones[tone];
  return [note];
}

function createHeard({ question, isSure, language, pages }: HeardQuestion): HTMLElement {
  const { ticketLanguage, ticketReplyLanguage, ticketSure, ticketUnsure } = clientWording;
  const section = document.createElement('section');
  const quote = document.createElement('blockquote');
  quote.textContent = question;
  quote.dir = 'auto';
  const certainty = document.createElement('p');
  certainty.className = 'certainty';
  const names = new Intl.DisplayNames([siteLanguage], { type: 'language', fallback: 'code' });
  const toName = (code: string) => names.of(code) ?? code;
  certainty.textContent = [
    ticketLanguage(toName(language)),
    ...(language === siteLanguage ? [] : [ticketReplyLanguage(toName(siteLanguage))]),
    isSure ? ticketSure : ticketUnsure,
  ].join(' ');
  const buttons = pages.map(({ id, title }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['page'] = String(id);
    button.textContent = title;
    return button;
  });
  section.append(quote, certainty, ...buttons);
  return section;
}
