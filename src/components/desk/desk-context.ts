import { deskClientWording as wording } from '../../language/desk-client.ts';
import type { BasketContent, DeskBasket } from './desk-basket.ts';
import type { DeskTicket, HeardMessage } from './desk-ticket.ts';
import type { FindPart } from './find-part.ts';

/** The fields that an agent may fill in by hand. */
const fields = ['name', 'order'] as const;
type Field = (typeof fields)[number];

type ContextTicket = Pick<DeskTicket, 'current' | 'hasNew' | 'put' | 'forget'>;
type ContextBasket = Pick<DeskBasket, 'content' | 'put'>;

/** All that replies take from one ticket. */
interface TicketState {
  name: string;
  order: string;
  heard: HeardMessage | undefined;
  basket: BasketContent;
}

/**
 * The ticket at hand: nothing of it goes into a reply to another. A new one begins with a key, with a message, and with a
 * search of the agent's own as soon as a message was read or a reply copied: whom that search is for, the desk cannot know.
 * The one before is set aside in this tab, and one key brings it back.
 */
export class DeskContext {
  readonly #find: FindPart;
  readonly #ticket: ContextTicket;
  readonly #basket: ContextBasket;
  #before: TicketState | undefined;
  /** Whether a search of the agent's own is taken for the next buyer's. */
  #isOver = false;
  /** Fields filled in by hand since a reply was copied: they are the next buyer's. */
  #typed: Set<Field> | undefined;

  constructor(find: FindPart, ticket: ContextTicket, basket: ContextBasket) {
    this.#find = find;
    this.#ticket = ticket;
    this.#basket = basket;
  }

  /** Begins a ticket of which nothing is known. */
  begin(): void {
    this.#setAside();
    this.#put(undefined);
  }

  /** Makes room for the message that stands in its place; the same message again is the same ticket. */
  beginMessage(): void {
    if (this.#ticket.hasNew()) {
      this.#setAside();
      this.#basket.put();
      this.#fill('', '');
      this.#ticket.forget();
    }
    this.#isOver = true;
    this.#typed = undefined;
  }

  /** The agent opens what a search of his own has found. Gives whether a new ticket has begun. */
  beginSearch(): boolean {
    const typed = this.#typed ?? new Set();
    const hadBefore = this.#isOver && this.#setAside();
    if (this.#isOver) {
      const [name, order] = fields.map((field) => (typed.has(field) ? this.#input(field).value : ''));
      this.#put(undefined);
      this.#fill(name ?? '', order ?? '');
    }
    return hadBefore;
  }

  /** Hears that a reply was copied: the ticket may be done. */
  markCopied(): void {
    this.#isOver = true;
    this.#typed = new Set();
  }

  /** Hears that the agent has written into a part of the desk. */
  markTyped(part: string | undefined): void {
    const field = fields.find((each) => each === part);
    if (field) this.#typed?.add(field);
  }

  /** Goes on with the ticket before; the one at hand takes its place. */
  resume(): void {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    this.#setAside();
    this.#put(before);
  }

  /** Says what is in effect, and what could be again. */
  show(): void {
    const known = describe(this.#state);
    this.#find('in-effect').textContent = known === '' ? wording.nothingKnown : wording.inEffect(known);
    this.#find('resume').hidden = !this.#before;
    this.#find('resume-text').textContent = this.#before ? wording.resume(describe(this.#before)) : '';
  }

  get #state(): TicketState {
    return {
      name: this.#input('name').value.trim(),
      order: this.#input('order').value.trim(),
      heard: this.#ticket.current,
      basket: this.#basket.content,
    };
  }

  /** Keeps the ticket at hand for later, if anything is known of it. Gives whether there was. */
  #setAside(): boolean {
    const state = this.#state;
    if (describe(state) === '') return false;
    this.#before = state;
    return true;
  }

  /** Puts a ticket into effect, or an empty one. It is at hand until a reply is copied. */
  #put(state: TicketState | undefined): void {
    this.#isOver = false;
    this.#typed = undefined;
    this.#ticket.put(state?.heard);
    this.#basket.put(state?.basket);
    this.#fill(state?.name ?? '', state?.order ?? '');
  }

  #fill(name: string, order: string): void {
    this.#input('name').value = name;
    this.#input('order').value = order;
  }

  #input(field: Field): HTMLInputElement {
    return this.#find<HTMLInputElement>(field);
  }
}

/** What is known of a ticket, in words; empty if nothing is. */
function describe({ name, order, heard, basket }: TicketState): string {
  const device = heard?.heard.device;
  const answers = basket.answers.size + Number(basket.gap !== undefined);
  return [
    name,
    order === '' ? '' : wording.knownOrder(order),
    device ? wording.knownDevice[device] : '',
    heard ? wording.knownMessage : '',
    answers === 0 ? '' : wording.knownAnswers(answers),
  ]
    .filter((each) => each !== '')
    .join(', ');
}
