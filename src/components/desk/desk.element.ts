import { Announcer } from '../../client/announcer.ts';
import { copyBeside } from '../../client/copy-beside.ts';
import { addRecent, loadMemory, saveMemory, togglePin, type DeskMemory } from '../../client/desk-memory.ts';
import { addresses } from '../../lib/addresses.ts';
import { clientWording } from '../../language/client.ts';
import { fillPlaces } from '../../replies/basket.ts';
import { buildHandover } from '../../replies/handover.ts';
import type { ReplyArticle } from '../../replies/reply-article.ts';
import type { Replies, RichText } from '../../replies/replies.ts';
import { fetchJson } from '../../search/browser/patience.ts';
import { DeskBasket } from './desk-basket.ts';
import { getDeskKey } from './desk-keys.ts';
import { DeskList } from './desk-list.ts';
import { DeskTicket } from './desk-ticket.ts';
import { loadSiteEngine, type DeskPage } from './find-pages.ts';
import { ReplyPanel, type FindPart } from './reply-panel.ts';

/**
 * The desk for support agents: type, press Enter, press a letter, and the reply is on the clipboard. Its template
 * holds the controls, so that without script only the table of all articles is there.
 */
export class DeskElement extends HTMLElement {
  #list: DeskList | undefined;
  #panel: ReplyPanel | undefined;
  #basket: DeskBasket | undefined;
  #ticket: DeskTicket | undefined;
  #memory: DeskMemory = { greeting: '', signOff: '', pinned: [], recent: [], gaps: 0 };
  #announcer: Announcer | undefined;
  #lifetime = new AbortController();
  #request = 0;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) {
      console.error('help-desk: the template is missing.');
      return;
    }
    const { greeting = '', signOff = '', locale = '' } = this.dataset;
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#memory = loadMemory(greeting, signOff);
    this.prepend(template.content.cloneNode(true));
    this.#announcer = new Announcer(this);
    this.#find<HTMLTextAreaElement>('greeting').value = this.#memory.greeting;
    this.#find<HTMLTextAreaElement>('sign-off').value = this.#memory.signOff;
    this.#panel = new ReplyPanel(this.#find, locale, () => this.#getFraming());
    this.#basket = new DeskBasket(this.#find, locale);
    this.addEventListener('input', (event) => this.#onInput(event.target), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event.target), { signal });
    // Wherever the focus is: agents come back from their ticket with a click on the page.
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#find('search').focus();
    this.#list = this.#createList(signal);
    this.#ticket = new DeskTicket(this.#find, {
      loadPages: async () => (await this.#list?.loadPages()) ?? [],
      explain: async (query) => (await loadSiteEngine()).explain(query),
    });
    this.#ticket.showGaps(this.#memory.gaps);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #createList(signal: AbortSignal): DeskList {
    const { list = '', historical = '', failed = '', preferred = '' } = this.dataset;
    const parts = { search: this.#find<HTMLInputElement>('search'), results: this.#find('results'), none: this.#find('none') };
    const say = (text: string) => (text === failed ? this.#showProblem(text) : this.#announcer?.say(text));
    const memory = () => this.#memory;
    return new DeskList({ ...parts, historical, failed, say }, { list, preferred: preferred.split(' '), memory }, signal);
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- As querySelector: the markup of Desk.astro decides.
  readonly #find: FindPart = <Part extends HTMLElement = HTMLElement>(name: string): Part => {
    const part = this.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`help-desk: the part "${name}" is missing.`);
    return part;
  };

  /** The agent's first and last words to this buyer. */
  #getFraming(): { greeting: string; signOff: string } {
    const places = { name: this.#find<HTMLInputElement>('name').value, order: this.#find<HTMLInputElement>('order').value };
    return { greeting: fillPlaces(this.#memory.greeting, places), signOff: fillPlaces(this.#memory.signOff, places) };
  }

  #onInput(target: EventTarget | null): void {
    const part = target instanceof HTMLElement ? target.dataset['part'] : undefined;
    if (part === 'search') return; // The list listens itself.
    this.#memory.greeting = this.#find<HTMLTextAreaElement>('greeting').value;
    this.#memory.signOff = this.#find<HTMLTextAreaElement>('sign-off').value;
    saveMemory(this.#memory);
    // Steps depend on the device and the procedure, whose controls have no part of their own.
    this.#panel?.refresh(part !== undefined);
  }

  #onKey(event: KeyboardEvent): void {
    const search = this.#find<HTMLInputElement>('search');
    const key = getDeskKey(event);
    if (event.target === search || event.defaultPrevented || key === undefined) return; // The list listens itself.
    if (key === 'escape') {
      search.focus({ preventScroll: true });
      search.select();
      // At once: a page that still glides to the pressed button would glide on.
      search.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    const isTyping =
      event.target instanceof HTMLElement && event.target.matches('input:not([type="radio"]), textarea, select, [contenteditable]');
    if (isTyping) return;
    if (key === '?') this.#find<HTMLDetailsElement>('keys').open = true;
    else if (/^[1-9]$/.test(key)) this.#announcer?.say(this.#panel?.chooseProcedure(Number(key) - 1) ?? '');
    else if (this.#press(key)) event.preventDefault();
  }

  /** Presses the control of a key, if it can be seen. */
  #press(key: string): boolean {
    const control = [...this.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)].find((each) => !each.closest('[hidden]'));
    control?.click();
    return control !== undefined;
  }

  async #onClick(target: EventTarget | null): Promise<void> {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-page], [data-copy], [data-key]') : null;
    if (!control || !this.contains(control)) return;
    const { page, copy, key } = control.dataset;
    if (page !== undefined) await this.#open(await this.#list?.findPage(page));
    // Our own markup names the replies.
    else if (copy !== undefined) await this.#copy(this.#panel?.replies?.[copy as keyof Replies], control, 'status');
    else if (key === 'p') this.#togglePin();
    else if (key === 'd') this.#announcer?.say(this.#panel?.toggleDevice() ?? '');
    else if (key === 't') this.#ticket?.open();
    else if (key === 'w') await this.#readTicket();
    else if (key === 'h')
      await this.#copy(
        buildHandover(this.#ticket?.nearest ?? [], this.#getFraming(), this.dataset['locale'] ?? ''),
        control,
        'handover-status',
      );
    else if (key === 'b') await this.#copy(this.#basket?.build(this.#getFraming()), control, 'basket-status');
    else if (key === 'x') this.#basket?.clear();
    else if (key === 'a' && this.#panel?.article) {
      this.#basket?.add(this.#panel.article, this.#panel.getChoice());
      this.#announcer?.say(`${this.dataset['added'] ?? ''}: ${this.#panel.article.title}`);
    }
  }

  async #open(found: DeskPage | undefined): Promise<void> {
    if (!found) return;
    const request = ++this.#request;
    const loaded = await fetchJson(`/api/v2/${found.data}`).catch(() => undefined);
    if (request !== this.#request) return; // Another article has been chosen meanwhile.
    if (loaded === undefined) {
      this.#showProblem(`${this.dataset['articleFailed'] ?? ''} ${location.origin}${addresses.shortLink(found.id)}`);
      return;
    }
    this.#find('problem').hidden = true;
    this.#memory = addRecent(this.#memory, String(found.id));
    saveMemory(this.#memory);
    this.#find('hint').hidden = true;
    this.#panel?.show(loaded as ReplyArticle, this.#list?.query.device ?? this.#ticket?.device); // Written by our own build.
    this.#showPin();
  }

  /** Says what does not work and what still does, to eye and ear. */
  #showProblem(text: string): void {
    const problem = this.#find('problem');
    problem.textContent = text;
    problem.hidden = false;
    this.#announcer?.say(text);
  }

  async #readTicket(): Promise<void> {
    try {
      this.#memory.gaps += (await this.#ticket?.read()) ?? 0;
      saveMemory(this.#memory);
      this.#ticket?.showGaps(this.#memory.gaps);
      this.#panel?.refresh(true);
    } catch {
      this.#showProblem(clientWording.searchFailed);
    }
  }

  #togglePin(): void {
    const { id } = this.#panel?.article ?? {};
    if (id === undefined) return;
    this.#memory = togglePin(this.#memory, String(id));
    saveMemory(this.#memory);
    this.#showPin();
  }

  #showPin(): void {
    this.#find('pin').setAttribute('aria-pressed', String(this.#memory.pinned.includes(String(this.#panel?.article?.id))));
  }

  async #copy(reply: string | RichText | undefined, control: HTMLElement, statusPart: string): Promise<void> {
    if (reply === undefined) return;
    const { copied = '', refused = '' } = this.dataset;
    this.#announcer?.say(await copyBeside(reply, control, this.#find(statusPart), { copied, refused }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-desk': DeskElement;
  }
}

if (!customElements.get('help-desk')) customElements.define('help-desk', DeskElement);
