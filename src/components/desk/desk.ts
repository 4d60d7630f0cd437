import { searchClientWording } from '../../language/search-client.ts';
import { deskClientWording } from '../../language/desk-client.ts';
import { handleDeskKey } from './desk-keys.ts';
import { createDeskParts, type DeskParts } from './desk-parts.ts';
import type { DeskPage } from './find-pages.ts';

/** The desk at work: type, press Enter, press a letter, and the reply is on the clipboard. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #parts: DeskParts;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
    this.#parts = createDeskParts(root, signal);
    this.#parts.showOthers();
  }

  /** Listens to the agent, and reads the message that the address gives. */
  open(): void {
    const options = { signal: this.#signal };
    this.#root.addEventListener('input', (event) => this.#onInput(event), options);
    this.#parts
      .find('search')
      .addEventListener('paste', (event) => this.#parts.ticket.takePasted(event) && void this.#readTicket(), options);
    this.#root.addEventListener('click', (event) => void this.#onClick(event.target), options);
    document.addEventListener('keydown', (event) => this.#onKey(event), options);
    window.addEventListener('hashchange', () => void this.#takeGiven(), options);
    this.#parts.memory.watch(() => this.#showKept(), this.#signal);
    void this.#takeGiven();
  }

  #onInput(event: Event): void {
    const part = event.target instanceof HTMLElement ? event.target.dataset['part'] : undefined;
    if (part === 'search') return; // The list and the ticket listen themselves.
    if (part === 'ticket' && event instanceof InputEvent && event.inputType === 'insertFromPaste') void this.#readTicket();
    this.#parts.words.keep(part);
    this.#parts.context.markTyped(part);
    if (event.target instanceof HTMLInputElement && event.target.name === 'desk-device') this.#takeDevice();
    // Steps depend on the device and the procedure, whose controls have no part of their own.
    this.#refresh(part !== undefined);
  }

  #onKey(event: KeyboardEvent): void {
    const search = this.#parts.find<HTMLInputElement>('search');
    handleDeskKey(event, this.#root, search, {
      leave: () => {
        this.#parts.ticket.fold();
        this.#parts.list.focus();
      },
      showKeys: () => {
        this.#parts.find<HTMLDetailsElement>('keys').open = true;
        this.#parts.find('keys').scrollIntoView({ block: 'nearest' });
      },
      chooseProcedure: (position) => this.#parts.announcer.say(this.#parts.panel.chooseProcedure(position)),
      run: (key, control) => void this.#actions[key]?.(control),
    });
  }

  async #onClick(target: EventTarget | null): Promise<void> {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-page], [data-copy], [data-key]') : null;
    // A summary opens and closes by itself.
    if (!control || !this.#root.contains(control) || control.closest('summary')) return;
    const { page, copy, key = '' } = control.dataset;
    if (page !== undefined) {
      this.#parts.list.hold();
      const found = await this.#parts.list.findPage(page);
      if (control.closest('[role="listbox"]')) await this.#openOwn(found);
      else await this.#open(found);
    } else if (copy !== undefined) await this.#parts.copies.copyReply(copy, control);
    else await this.#actions[key]?.(control);
  }

  /** What the controls do, by their keys. */
  readonly #actions: Readonly<Record<string, (control: HTMLElement) => unknown>> = {
    a: () => this.#addToBasket(),
    b: (control) => this.#parts.copies.copyBasket(control),
    d: () => {
      this.#parts.announcer.say(this.#parts.panel.toggleDevice());
      this.#takeDevice();
    },
    f: () => this.#openFlag(this.#parts.panel.getChoice().stepId),
    g: () => this.#resume(),
    h: (control) => this.#parts.copies.copyHandover('handover', control),
    j: (control) => this.#parts.copies.copyHandover('handoverChat', control),
    k: (control) => this.#parts.copies.copyFlag(control),
    n: () => this.#open(this.#parts.ticket.next()),
    p: () => this.#parts.pins.toggle(this.#parts.panel.article),
    t: () => this.#parts.ticket.open(),
    w: () => this.#readTicket(),
    x: () => {
      this.#parts.basket.put();
      this.#refresh();
    },
    z: () => this.#beginTicket(),
    'add-opening': () => this.#parts.words.add(),
    'remove-opening': () => {
      this.#parts.words.remove();
      this.#refresh();
    },
    'save-numbers': () => this.#parts.numbers.save(),
    'clear-numbers': () => this.#parts.numbers.clear(),
    'copy-bookmark': (control) => this.#parts.copies.copyBookmark(control),
  };

  /** Opens an answer to the message, or the page of a flag. */
  async #open(found: DeskPage | undefined): Promise<void> {
    const { opener, ticket } = this.#parts;
    await opener.open(found, (id) => ({ device: ticket.device, question: ticket.findQuestion(id), words: '' }));
  }

  /** Opens what a search of the agent's own has found, for the next buyer if the ticket at hand may be done. */
  async #openOwn(found: DeskPage | undefined): Promise<void> {
    if (!found) return;
    const { opener, ticket, list, context, announcer } = this.#parts;
    if (context.beginSearch()) announcer.say(deskClientWording.setAside);
    this.#refresh();
    const { device, text: words } = list.query;
    await opener.open(found, (id) => ({ device: device ?? ticket.device, question: ticket.findQuestion(id), words }));
  }

  /** Builds and shows anew all that depends on what the agent wrote or chose, except the steps to begin at. */
  #refresh(keepsStep = true): void {
    this.#parts.panel.refresh(keepsStep);
    this.#parts.showOthers();
  }

  /** Shows what another tab has changed. */
  #showKept(): void {
    this.#parts.words.show();
    this.#parts.numbers.show();
    if (this.#parts.panel.article) this.#parts.pins.show(this.#parts.panel.article);
    this.#refresh();
  }

  /** Nothing of the ticket at hand is left in sight or in effect. */
  #beginTicket(): void {
    this.#parts.context.begin();
    this.#parts.opener.close();
    this.#parts.list.clear();
    this.#parts.ticket.fold();
    this.#parts.list.focus();
    this.#refresh();
    this.#parts.announcer.say(deskClientWording.begun);
  }

  /** Goes on with the ticket before, at the open article if there is one. */
  async #resume(): Promise<void> {
    this.#parts.context.resume();
    this.#refresh();
    const { article } = this.#parts.panel;
    if (article) await this.#openOwn(await this.#parts.list.findPage(String(article.id)));
    else await this.#open(this.#parts.ticket.next());
  }

  /** The message of the bookmark, or the place of a page that an agent flags. */
  async #takeGiven(): Promise<void> {
    if (this.#parts.ticket.take()) await this.#readTicket();
    const place = this.#parts.flag.take();
    if (!place) return;
    await this.#open(await this.#parts.list.findPage(String(place.id)));
    if (this.#parts.panel.article?.id === place.id) this.#openFlag(place.anchor, place.words);
  }

  #openFlag(anchor?: string, words?: string): void {
    if (!this.#parts.panel.article) return;
    this.#parts.flag.open(this.#parts.panel.article, anchor, words);
    this.#parts.showOthers();
  }

  /** Hears the questions of a message, and opens the reply to the first that a page answers. */
  async #readTicket(): Promise<void> {
    this.#parts.context.beginMessage();
    this.#parts.opener.close();
    this.#parts.list.clear();
    this.#refresh();
    try {
      this.#parts.numbers.countGaps(await this.#parts.ticket.read());
      this.#refresh();
      await this.#open(this.#parts.ticket.next());
    } catch {
      this.#parts.problem.show(searchClientWording.searchFailed);
    }
  }

  #takeDevice(): void {
    this.#parts.ticket.takeDevice(this.#parts.panel.getChoice().device);
    this.#parts.showOthers();
  }

  #addToBasket(): void {
    const { article } = this.#parts.panel;
    if (!article) return;
    this.#parts.basket.add({ article, choice: this.#parts.panel.getChoice() });
    this.#refresh();
    this.#parts.announcer.say(`${this.#root.dataset['added'] ?? ''}: ${article.title}`);
  }
}
