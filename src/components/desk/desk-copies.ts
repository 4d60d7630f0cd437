import type { Announcer } from '../../client/announcer.ts';
import { copyBeside } from '../../client/copy-beside.ts';
import { buildHandover, type Handover } from '../../replies/handover.ts';
import type { Replies } from '../../replies/replies.ts';
import type { DeskBasket } from './desk-basket.ts';
import type { DeskFlag } from './desk-flag.ts';
import type { DeskNumbers } from './desk-numbers.ts';
import type { DeskTicket } from './desk-ticket.ts';
import type { DeskWords } from './desk-words.ts';
import type { FindPart } from './find-part.ts';
import type { ReplyPanel } from './reply-panel.ts';

/** What can be copied, and where it is counted and said. */
export interface CopySource {
  root: HTMLElement;
  find: FindPart;
  announcer: Announcer;
  panel: ReplyPanel;
  basket: DeskBasket;
  numbers: DeskNumbers;
  flag: DeskFlag;
  ticket: DeskTicket;
  words: DeskWords;
}

/** Everything that the desk puts on the clipboard. */
export class DeskCopies {
  readonly #source: CopySource;

  constructor(source: CopySource) {
    this.#source = source;
  }

  /** A reply of the open article by its name. */
  async copyReply(name: string, control: HTMLElement): Promise<void> {
    const { panel } = this.#source;
    const reply = panel.replies?.[name as keyof Replies]; // Our own markup names the replies.
    if (reply === undefined || !panel.article) return;
    const { article } = panel;
    if (await this.#copy(reply, control, 'status')) this.#source.numbers.count(article, 'copied');
  }

  /** All answers of the basket as one mail. */
  async copyBasket(control: HTMLElement): Promise<void> {
    const { basket, words, numbers } = this.#source;
    const { pages } = basket;
    if (await this.#copy(basket.build(words.getFraming()), control, 'basket-status'))
      for (const page of pages) numbers.count(page, 'copied');
  }

  /** What is sent where no page answers. */
  async copyHandover(form: keyof Handover, control: HTMLElement): Promise<void> {
    const { root, ticket, words } = this.#source;
    if (!ticket.gap) return;
    await this.#copy(buildHandover(ticket.gap, words.getFraming(), root.dataset['locale'] ?? '')[form], control, 'handover-status');
  }

  /** What is wrong with the open article; sent as well, if the site has a place for it. */
  async copyFlag(control: HTMLElement): Promise<void> {
    const { root, panel, flag, numbers } = this.#source;
    const text = flag.build();
    if (text === undefined || !panel.article) return;
    flag.send(text, root.dataset['endpoint']);
    numbers.count(panel.article, 'flagged');
    await this.#copy(text, control, 'flag-status');
  }

  /** The address of the bookmark that opens the desk beside a ticket. */
  async copyBookmark(control: HTMLElement): Promise<void> {
    await this.#copy(this.#source.find<HTMLTextAreaElement>('bookmark').value, control, 'bookmark-status');
  }

  async #copy(reply: Parameters<typeof copyBeside>[0], control: HTMLElement, statusPart: string): Promise<boolean> {
    const { root, find, announcer } = this.#source;
    const { copied = '', refused = '' } = root.dataset;
    const { said, isCopied } = await copyBeside(reply, control, find(statusPart), { copied, refused });
    announcer.say(said);
    // A key copies from anywhere: who presses it sees what was copied.
    find(statusPart).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return isCopied;
  }
}
