import type { Announcer } from '../../client/announcer.ts';
import { copyBeside } from '../../client/copy-beside.ts';
import { buildHandover } from '../../replies/handover.ts';
import type { Replies } from '../../replies/replies.ts';
import type { DeskBasket } from './desk-basket.ts';
import type { DeskContext } from './desk-context.ts';
import type { DeskFlag } from './desk-flag.ts';
import type { DeskNumbers } from './desk-numbers.ts';
import type { DeskTicket } from './desk-ticket.ts';
import type { DeskWords } from './desk-words.ts';
import type { FindPart } from './find-part.ts';
import type { ReplyPanel } from './reply-panel.ts';
import { selectPreview, showPreviews, type Copyable } from './show-previews.ts';

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
  context: DeskContext;
  words: DeskWords;
}

/** What can be copied beside the replies of the open article, by the names of its previews. */
type OtherCopies = Partial<Record<'basket' | 'handover' | 'handoverChat' | 'flag', Copyable | undefined>>;

/** Everything that the desk puts on the clipboard: what is shown, and nothing else. */
export class DeskCopies {
  readonly #source: CopySource;
  #others: OtherCopies = {};

  constructor(source: CopySource) {
    this.#source = source;
  }

  /** Builds and shows anew what can be copied beside the replies of the open article. */
  refresh(): void {
    const { root, find, ticket, basket, flag, words } = this.#source;
    const framing = words.getFraming();
    const handover = ticket.gap && buildHandover(ticket.gap, framing, root.dataset['locale'] ?? '');
    this.#others = { basket: basket.build(framing), handover: handover?.email, handoverChat: handover?.chat, flag: flag.text };
    showPreviews(root, this.#others);
    if (!ticket.asksSeveral) find('all-answers').hidden = true;
  }

  /** A reply of the open article by its name. */
  async copyReply(name: string, control: HTMLElement): Promise<void> {
    const { panel } = this.#source;
    const reply = panel.replies?.[name as keyof Replies]; // Our own markup names the replies.
    if (reply === undefined || !panel.article) return;
    await this.#send(reply, control, 'status', [panel.article]);
  }

  /** All answers of the basket as one mail. */
  async copyBasket(control: HTMLElement): Promise<void> {
    await this.#send(this.#others.basket, control, 'basket-status', this.#source.basket.pages);
  }

  /** What is sent where no page answers. */
  async copyHandover(form: 'handover' | 'handoverChat', control: HTMLElement): Promise<void> {
    await this.#send(this.#others[form], control, 'handover-status');
  }

  /** What is wrong with the open article; sent as well, if the site has a place for it. */
  async copyFlag(control: HTMLElement): Promise<void> {
    const { root, panel, flag, numbers } = this.#source;
    const { text } = flag;
    if (text === undefined || !panel.article) {
      flag.askReason();
      return;
    }
    flag.send(text, root.dataset['endpoint']);
    numbers.count(panel.article, 'flagged');
    await this.#copy(text, control, 'flag-status');
  }

  /** The address of the bookmark that opens the desk beside a ticket. */
  async copyBookmark(control: HTMLElement): Promise<void> {
    await this.#copy(this.#source.find<HTMLTextAreaElement>('bookmark').value, control, 'bookmark-status');
  }

  /** Copies a reply to a buyer, and counts the pages that it answers from. */
  async #send(
    reply: Copyable | undefined,
    control: HTMLElement,
    statusPart: string,
    pages: readonly { id: number; title: string }[] = [],
  ): Promise<void> {
    if (reply === undefined) return;
    const { context, numbers } = this.#source;
    context.markCopied();
    if (await this.#copy(reply, control, statusPart)) for (const page of pages) numbers.count(page, 'copied');
  }

  async #copy(reply: Copyable, control: HTMLElement, statusPart: string): Promise<boolean> {
    const { root, find, announcer } = this.#source;
    const { copied = '', refused = '' } = root.dataset;
    const { said, isCopied } = await copyBeside(reply, control, find(statusPart), { copied, refused });
    announcer.say(said);
    // A key copies from anywhere: who presses it sees what was copied.
    find(statusPart).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (!isCopied) selectPreview(control);
    return isCopied;
  }
}
