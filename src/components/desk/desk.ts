import { Announcer } from '../../client/announcer.ts';
import { addRecent, KeptMemory } from '../../client/desk-memory.ts';
import { inSite } from '../../client/site-path.ts';
import { addresses } from '../../lib/addresses.ts';
import { clientWording } from '../../language/client.ts';
import { DeskArticles } from './desk-articles.ts';
import { DeskBasket } from './desk-basket.ts';
import { DeskCopies } from './desk-copies.ts';
import { DeskFlag } from './desk-flag.ts';
import { handleDeskKey } from './desk-keys.ts';
import { DeskList } from './desk-list.ts';
import { DeskNumbers } from './desk-numbers.ts';
import { DeskPins } from './desk-pins.ts';
import { DeskProblem } from './desk-problem.ts';
import { DeskTicket } from './desk-ticket.ts';
import { DeskWords } from './desk-words.ts';
import { createFindPart, type FindPart } from './find-part.ts';
import { loadSiteEngine, type DeskPage } from './find-pages.ts';
import { ReplyPanel } from './reply-panel.ts';

/** The desk at work: type, press Enter, press a letter, and the reply is on the clipboard. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #find: FindPart;
  readonly #announcer: Announcer;
  readonly #memory: KeptMemory;
  readonly #words: DeskWords;
  readonly #panel: ReplyPanel;
  readonly #articles = new DeskArticles();
  readonly #basket: DeskBasket;
  readonly #numbers: DeskNumbers;
  readonly #flag: DeskFlag;
  readonly #pins: DeskPins;
  readonly #problem: DeskProblem;
  readonly #ticket: DeskTicket;
  readonly #copies: DeskCopies;
  readonly #list: DeskList;
  readonly #signal: AbortSignal;
  #request = 0;

  constructor(root: HTMLElement, signal: AbortSignal) {
    const { greeting = '', signOff = '', locale = '' } = root.dataset;
    this.#root = root;
    this.#signal = signal;
    this.#find = createFindPart(root);
    this.#announcer = new Announcer(root);
    this.#problem = new DeskProblem(this.#find, this.#announcer);
    this.#memory = new KeptMemory({ name: clientWording.openingName(1), text: greeting }, signOff);
    this.#words = new DeskWords(this.#find, this.#memory, { locale, language: () => this.#ticket.language });
    this.#basket = new DeskBasket(this.#find, locale);
    this.#panel = new ReplyPanel(this.#find, locale, {
      framing: () => this.#words.getFraming(),
      onChoice: (chosen) => this.#basket.update(chosen),
    });
    this.#numbers = new DeskNumbers(this.#find, this.#memory);
    this.#flag = new DeskFlag(this.#find);
    this.#pins = new DeskPins(this.#find, this.#memory);
    this.#find('search').focus();
    this.#list = this.#createList();
    this.#ticket = new DeskTicket(this.#find, {
      loadPages: () => this.#list.loadPages(),
      explain: async (...asked) => (await loadSiteEngine()).explain(...asked),
      articles: this.#articles,
      basket: this.#basket,
    });
    this.#copies = new DeskCopies({
      root,
      find: this.#find,
      announcer: this.#announcer,
      panel: this.#panel,
      basket: this.#basket,
      numbers: this.#numbers,
      flag: this.#flag,
      ticket: this.#ticket,
      words: this.#words,
    });
  }

  /** Listens to the agent, and reads the message that the address gives. */
  open(): void {
    const options = { signal: this.#signal };
    this.#root.addEventListener('input', (event) => this.#onInput(event), options);
    this.#find('search').addEventListener('paste', (event) => this.#ticket.takePasted(event) && void this.#readTicket(), options);
    this.#root.addEventListener('click', (event) => void this.#onClick(event.target), options);
    document.addEventListener('keydown', (event) => this.#onKey(event), options);
    window.addEventListener('hashchange', () => void this.#takeGiven(), options);
    void this.#takeGiven();
  }

  #createList(): DeskList {
    const { list = '', historical = '', failed = '', preferred = '' } = this.#root.dataset;
    const parts = { search: this.#find<HTMLInputElement>('search'), results: this.#find('results'), none: this.#find('none') };
    const say = (text: string) => (text === failed ? this.#problem.show(text) : this.#announcer.say(text));
    const memory = () => this.#memory.current;
    return new DeskList({ ...parts, historical, failed, say }, { list, preferred: preferred.split(' '), memory }, this.#signal);
  }

  #onInput(event: Event): void {
    const part = event.target instanceof HTMLElement ? event.target.dataset['part'] : undefined;
    if (part === 'search') return; // The list and the ticket listen themselves.
    if (part === 'ticket' && event instanceof InputEvent && event.inputType === 'insertFromPaste') void this.#readTicket();
    this.#words.keep(part);
    // Steps depend on the device and the procedure, whose controls have no part of their own.
    this.#panel.refresh(part !== undefined);
  }

  #onKey(event: KeyboardEvent): void {
    const search = this.#find<HTMLInputElement>('search');
    handleDeskKey(event, this.#root, search, {
      leave: () => {
        this.#ticket.fold();
        this.#list.focus();
      },
      showKeys: () => {
        this.#find<HTMLDetailsElement>('keys').open = true;
        this.#find('keys').scrollIntoView({ block: 'nearest' });
      },
      chooseProcedure: (position) => this.#announcer.say(this.#panel.chooseProcedure(position)),
      run: (key, control) => void this.#actions[key]?.(control),
    });
  }

  async #onClick(target: EventTarget | null): Promise<void> {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-page], [data-copy], [data-key]') : null;
    // A summary opens and closes by itself.
    if (!control || !this.#root.contains(control) || control.closest('summary')) return;
    const { page, copy, key = '' } = control.dataset;
    if (page !== undefined) await this.#open(await this.#list.findPage(page));
    else if (copy !== undefined) await this.#copies.copyReply(copy, control);
    else await this.#actions[key]?.(control);
  }

  /** What the controls do, by their keys. */
  readonly #actions: Readonly<Record<string, (control: HTMLElement) => unknown>> = {
    a: () => this.#addToBasket(),
    b: (control) => this.#copies.copyBasket(control),
    d: () => this.#announcer.say(this.#panel.toggleDevice()),
    f: () => this.#panel.article && this.#flag.open(this.#panel.article, this.#panel.getChoice().stepId),
    h: (control) => this.#copies.copyHandover('email', control),
    j: (control) => this.#copies.copyHandover('chat', control),
    k: (control) => this.#copies.copyFlag(control),
    n: () => this.#open(this.#ticket.next()),
    p: () => this.#pins.toggle(this.#panel.article),
    t: () => this.#ticket.open(),
    w: () => this.#readTicket(),
    x: () => this.#basket.clear(),
    'add-opening': () => this.#words.add(),
    'remove-opening': () => {
      this.#words.remove();
      this.#panel.refresh(true);
    },
    'save-numbers': () => this.#numbers.save(),
    'clear-numbers': () => this.#numbers.clear(),
    'copy-bookmark': (control) => this.#copies.copyBookmark(control),
  };

  async #open(found: DeskPage | undefined): Promise<void> {
    if (!found) return;
    const request = ++this.#request;
    const article = await this.#articles.load(found).catch(() => undefined);
    if (request !== this.#request) return; // Another article has been chosen meanwhile.
    if (article === undefined) {
      this.#problem.show(`${this.#root.dataset['articleFailed'] ?? ''} ${location.origin}${inSite(addresses.shortLink(found.id))}`);
      return;
    }
    this.#problem.hide();
    this.#memory.change(addRecent(this.#memory.current, String(found.id)));
    this.#find('hint').hidden = true;
    this.#panel.show(article, this.#list.query.device ?? this.#ticket.device, this.#ticket.findQuestion(article.id));
    this.#flag.show(article);
    this.#pins.show(article);
  }

  /** The message of the bookmark, or the place of a page that an agent flags. */
  async #takeGiven(): Promise<void> {
    if (this.#ticket.take()) await this.#readTicket();
    const place = this.#flag.take();
    if (!place) return;
    await this.#open(await this.#list.findPage(String(place.id)));
    if (this.#panel.article?.id === place.id) this.#flag.open(this.#panel.article, place.anchor, place.words);
  }

  /** Hears the questions of a message, and opens the reply to the first that a page answers. */
  async #readTicket(): Promise<void> {
    try {
      this.#numbers.countGaps(await this.#ticket.read());
      this.#panel.refresh(true);
      await this.#open(this.#ticket.next());
    } catch {
      this.#problem.show(clientWording.searchFailed);
    }
  }

  #addToBasket(): void {
    const { article } = this.#panel;
    if (!article) return;
    this.#basket.add({ article, choice: this.#panel.getChoice() });
    this.#announcer.say(`${this.#root.dataset['added'] ?? ''}: ${article.title}`);
  }
}
