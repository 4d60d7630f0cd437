import { clientWording } from '../../language/client.ts';
import { readTicket } from '../../replies/ticket.ts';
import type { Explanation } from '../../search/engine/engine.ts';
import type { DeskPage } from './find-pages.ts';
import type { FindPart } from './reply-panel.ts';

/** Pages offered for each question. */
const maxPages = 3;

/** What the ticket needs from the desk. */
export interface TicketSource {
  loadPages: () => Promise<readonly DeskPage[]>;
  explain: (query: string) => Promise<Explanation>;
  /** Told of the questions that no page answers for sure. */
  onGaps: (questions: readonly string[]) => void;
}

/** The buyer's message: which questions it holds, which pages answer them and how surely. Nothing of it is kept or sent. */
export class DeskTicket {
  /** Titles of the pages nearest to what no page answers. */
  nearest: readonly string[] = [];
  readonly #find: FindPart;
  readonly #source: TicketSource;
  #request = 0;

  constructor(find: FindPart, source: TicketSource) {
    this.#find = find;
    this.#source = source;
  }

  /** Reads what was pasted. Rejects if search can't be loaded. */
  async read(): Promise<void> {
    const request = ++this.#request;
    const { questions, name, order } = readTicket(this.#find<HTMLTextAreaElement>('ticket').value);
    this.#find<HTMLInputElement>('name').value = name ?? '';
    this.#find<HTMLInputElement>('order').value = order ?? '';
    const [pages, ...found] = await Promise.all([
      this.#source.loadPages(),
      ...questions.map(async (question) => ({ question, explanation: await this.#source.explain(question) })),
    ]);
    if (request !== this.#request) return;
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const heard = found.map(({ question, explanation: { answer, ranked } }) => ({
      question,
      isSure: answer.state === 'results',
      language: ranked.prepared.language,
      pages: answer.hrefs.flatMap((href) => byPath.get(href) ?? []).slice(0, maxPages),
    }));
    const gaps = heard.filter(({ isSure }) => !isSure);
    this.nearest = gaps.flatMap((gap) => gap.pages.slice(0, 2).map(({ title }) => title));
    this.#source.onGaps(gaps.map(({ question }) => question));
    this.#find('heard').replaceChildren(...heard.map(createHeard), ...(gaps.length > 0 ? [createHandoverButton()] : []));
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

function createHandoverButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['key'] = 'h';
  button.textContent = clientWording.ticketHandover;
  return button;
}
