import { clientWording } from '../../language/client.ts';
import { readTicket } from '../../replies/ticket.ts';
import type { Explanation } from '../../search/engine/engine.ts';
import type { ReplyDevice } from '../../replies/reply-article.ts';
import { parseDeskQuery, type DeskPage } from './find-pages.ts';
import type { FindPart } from './find-part.ts';
import { takeGivenTicket } from './given-ticket.ts';

/** Pages offered for each question. */
const maxPages = 3;

/** What the ticket needs from the desk. */
export interface TicketSource {
  loadPages: () => Promise<readonly DeskPage[]>;
  explain: (query: string) => Promise<Explanation>;
}

/** The buyer's message: which questions it holds, which pages answer them and how surely. Nothing of it is kept or sent. */
export class DeskTicket {
  /** The device that the message names. */
  device: ReplyDevice | undefined;
  /** Titles of the pages nearest to what no page answers. */
  nearest: readonly string[] = [];
  readonly #find: FindPart;
  readonly #source: TicketSource;
  /** The best page of each question that a page answers. */
  #answers: readonly DeskPage[] = [];
  #request = 0;

  constructor(find: FindPart, source: TicketSource) {
    this.#find = find;
    this.#source = source;
  }

  /** Opens the place for a message. */
  open(): void {
    this.#find<HTMLDetailsElement>('ticket-box').open = true;
    this.#find('ticket').focus();
  }

  /** Puts the message that another window gave with the address into its place. Gives whether there was one. */
  take(): boolean {
    const message = takeGivenTicket();
    if (message === undefined) return false;
    this.#find<HTMLTextAreaElement>('ticket').value = message;
    this.open();
    return true;
  }

  /** The best page of the first question that a page answers, then of the next one; after the last, the first again. */
  next(): DeskPage | undefined {
    const [first, ...others] = this.#answers;
    this.#answers = first ? [...others, first] : [];
    return first;
  }

  /** Reads what was pasted, and gives the number of questions without an exact answer. Rejects if search can't be loaded. */
  async read(): Promise<number> {
    const request = ++this.#request;
    const message = this.#find<HTMLTextAreaElement>('ticket').value;
    const { questions, name, order } = readTicket(message);
    this.device = parseDeskQuery(message).device;
    this.#find<HTMLInputElement>('name').value = name ?? '';
    this.#find<HTMLInputElement>('order').value = order ?? '';
    const [pages, ...found] = await Promise.all([
      this.#source.loadPages(),
      ...questions.map(async (question) => ({ question, explanation: await this.#source.explain(question) })),
    ]);
    if (request !== this.#request) return 0;
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const heard = found.map(({ question, explanation: { answer, ranked } }) => ({
      question,
      isSure: answer.state === 'results',
      language: ranked.prepared.language,
      pages: answer.hrefs.flatMap((href) => byPath.get(href) ?? []).slice(0, maxPages),
    }));
    const gaps = heard.filter(({ isSure }) => !isSure);
    this.#answers = heard.flatMap(({ isSure, pages }) => (isSure ? pages.slice(0, 1) : []));
    this.nearest = gaps.flatMap((gap) => gap.pages.slice(0, 2).map(({ title }) => title));
    this.#find('heard').replaceChildren(...heard.map(createHeard));
    this.#find('handover').hidden = gaps.length === 0;
    this.#find('handover-status').textContent = '';
    this.#find('next-answer').hidden = this.#answers.length < 2;
    return gaps.length;
  }
}

interface Heard {
  question: string;
  isSure: boolean;
  /** BCP 47 tag. */
  language: string;
  pages: readonly DeskPage[];
}

function createHeard({ question, isSure, language, pages }: Heard): HTMLElement {
  const { ticketLanguage, ticketSure, ticketUnsure } = clientWording;
  const section = document.createElement('section');
  const quote = document.createElement('blockquote');
  quote.textContent = question;
  quote.dir = 'auto';
  const certainty = document.createElement('p');
  certainty.className = 'certainty';
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(language) ?? language;
  certainty.textContent = `${ticketLanguage(name)} ${isSure ? ticketSure : ticketUnsure}`;
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
