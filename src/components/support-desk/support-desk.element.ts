import { Announcer } from '../../client/announcer.ts';
import { copyToClipboard } from '../../client/clipboard.ts';
import { buildReplies, listStepGroups, type Replies, type ReplyArticle, type ReplyWords } from '../../replies/replies.ts';
import { addRecent, loadMemory, saveMemory, togglePin, type DeskMemory } from '../../client/desk-memory.ts';
import { fetchJson } from '../../search/browser/patience.ts';
import { createStepOptions } from './create-option.ts';
import { DeskList } from './desk-list.ts';
import type { DeskArticle } from './find-articles.ts';

type Device = 'laptop' | 'app';
type OpenArticle = ReplyArticle & { slug: string };

/**
 * The desk for support agents: type, press Enter, press a letter, and the reply is on the clipboard. Its template
 * holds the controls, so that without script only the table of all articles is there.
 */
export class SupportDeskElement extends HTMLElement {
  #list: DeskList | undefined;
  #article: OpenArticle | undefined;
  #replies: Replies | undefined;
  #memory: DeskMemory = { greeting: '', signOff: '', pinned: [], recent: [] };
  #announcer: Announcer | undefined;
  #lifetime = new AbortController();

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) {
      console.error('help-support-desk: the template is missing.');
      return;
    }
    const { greeting = '', signOff = '' } = this.dataset;
    this.#memory = loadMemory(greeting, signOff);
    this.prepend(template.content.cloneNode(true));
    this.#announcer = new Announcer(this);
    this.#find<HTMLTextAreaElement>('greeting').value = this.#memory.greeting;
    this.#find<HTMLTextAreaElement>('sign-off').value = this.#memory.signOff;
    this.addEventListener('input', (event) => this.#onInput(event.target));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => void this.#onClick(event.target));
    this.#find('search').focus();
    this.#list = this.#createList();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #createList(): DeskList {
    const { list = '', historical = '', failed = '', preferred = '' } = this.dataset;
    this.#lifetime = new AbortController();
    const parts = { search: this.#find<HTMLInputElement>('search'), results: this.#find('results'), none: this.#find('none') };
    const say = (text: string) => this.#announcer?.say(text);
    const memory = () => this.#memory;
    return new DeskList({ ...parts, historical, failed, say }, { list, preferred: preferred.split(' '), memory }, this.#lifetime.signal);
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- As querySelector: the markup of SupportDesk.astro decides.
  #find<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`help-support-desk: the part "${name}" is missing.`);
    return part;
  }

  get #words(): ReplyWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as ReplyWords; // Written by SupportDesk.astro.
  }

  #onInput(target: EventTarget | null): void {
    const part = target instanceof HTMLElement ? target.dataset['part'] : undefined;
    if (part === 'search') return; // The list listens itself.
    this.#memory.greeting = this.#find<HTMLTextAreaElement>('greeting').value;
    this.#memory.signOff = this.#find<HTMLTextAreaElement>('sign-off').value;
    saveMemory(this.#memory);
    if (part === undefined) this.#showSteps(); // A radio button of the devices.
    this.#showReplies();
  }

  #onKey(event: KeyboardEvent): void {
    const search = this.#find<HTMLInputElement>('search');
    if (event.target === search) return; // The list listens itself.
    if (event.key === 'Escape') {
      search.focus({ preventScroll: true });
      search.select();
      // At once: a page that still glides to the pressed button would glide on.
      search.scrollIntoView({ block: 'center', behavior: 'instant' });
    } else if (!(event.target instanceof HTMLElement && event.target.matches('input[type="search"], textarea, select'))) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      this.querySelector<HTMLElement>(`[data-part="panel"]:not([hidden]) [data-key="${CSS.escape(event.key.toLowerCase())}"]`)?.click();
    }
  }

  async #onClick(target: EventTarget | null): Promise<void> {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-slug], [data-copy], [data-key]') : null;
    if (!control || !this.contains(control)) return;
    const { slug, copy, key } = control.dataset;
    if (slug !== undefined) await this.#open(await this.#list?.findArticle(slug));
    else if (copy !== undefined)
      await this.#copy(copy as keyof Replies); // Our own markup names the replies.
    else if (key === 'p' && this.#article) {
      this.#memory = togglePin(this.#memory, this.#article.slug);
      saveMemory(this.#memory);
      this.#showPin();
    } else if (key === 'd') this.#toggleDevice();
  }

  async #open(found: DeskArticle | undefined): Promise<void> {
    if (!found) return;
    const loaded = await fetchJson(new URL(found.data).pathname).catch(() => undefined);
    if (loaded === undefined) {
      this.#announcer?.say(this.dataset['failed'] ?? '');
      return;
    }
    this.#article = loaded as OpenArticle; // Written by our own build.
    this.#memory = addRecent(this.#memory, found.slug);
    saveMemory(this.#memory);
    const title = this.#find<HTMLAnchorElement>('title');
    title.textContent = this.#article.title;
    title.href = new URL(this.#article.address).pathname;
    this.#find('answer').textContent = [this.#article.statusNote, this.#article.shortAnswer].filter(Boolean).join(' ');
    this.#showDevices();
    this.#showSteps();
    this.#showReplies();
    this.#showPin();
    const panel = this.#find('panel');
    panel.hidden = false;
    this.#find('hint').hidden = true;
    panel.focus();
  }

  #showDevices(): void {
    const { laptop, app } = this.#article?.steps ?? {};
    const asked = this.#list?.query.device;
    this.#find('devices').hidden = !laptop || !app;
    const found = this.#article && asked ? listStepGroups(this.#article, asked) : [];
    for (const note of this.querySelectorAll<HTMLElement>('[data-only]')) {
      note.hidden = !found.every(({ device }) => device === note.dataset['only']) || found.length === 0 || note.dataset['only'] === asked;
    }
    for (const radio of this.#getDeviceRadios()) radio.checked = radio.value === (asked ?? '');
  }

  #getDeviceRadios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name="desk-device"]')];
  }

  /** The device the agent chose; undefined for either. An article for one device needs no choice. */
  #getDevice(): Device | undefined {
    const chosen = this.#find('devices').hidden ? '' : (this.#getDeviceRadios().find(({ checked }) => checked)?.value ?? '');
    return chosen === 'laptop' || chosen === 'app' ? chosen : undefined;
  }

  #toggleDevice(): void {
    const radios = this.#getDeviceRadios();
    const next = radios[(radios.findIndex(({ checked }) => checked) + 1) % radios.length];
    if (!next || this.#find('devices').hidden) return;
    next.checked = true;
    this.#showSteps();
    this.#showReplies();
    this.#announcer?.say(next.labels?.[0]?.textContent.trim() ?? '');
  }

  #showSteps(): void {
    const select = this.#find<HTMLSelectElement>('steps');
    const groups = this.#article ? listStepGroups(this.#article, this.#getDevice()) : [];
    select.disabled = groups.length === 0;
    // The first option means all steps.
    select.replaceChildren(...[...select.children].slice(0, 1), ...createStepOptions(groups, this.#words.deviceOn));
  }

  #showPin(): void {
    const isPinned = this.#memory.pinned.includes(this.#article?.slug ?? '');
    this.#find('pin').setAttribute('aria-pressed', String(isPinned));
  }

  #showReplies(): void {
    if (!this.#article) return;
    const { greeting, signOff } = this.#memory;
    const stepId = this.#find<HTMLSelectElement>('steps').value || undefined;
    this.#replies = buildReplies(this.#article, { device: this.#getDevice(), stepId, greeting, signOff }, this.#words);
    for (const preview of this.querySelectorAll<HTMLElement>('[data-preview]')) {
      const reply = this.#replies[preview.dataset['preview'] as keyof Replies]; // Our own markup names the replies.
      preview.textContent = typeof reply === 'string' ? reply : reply.text;
    }
  }

  async #copy(name: keyof Replies): Promise<void> {
    const reply = this.#replies?.[name];
    if (reply === undefined) return;
    const isCopied = await copyToClipboard(typeof reply === 'string' ? { text: reply } : reply);
    const button = this.querySelector(`[data-copy="${name}"]`);
    const label = button?.querySelector('[data-name]')?.textContent ?? '';
    const text = isCopied ? `${this.dataset['copied'] ?? ''}: ${label}` : (this.dataset['refused'] ?? '');
    this.#announcer?.say(text);
    // Beside the button that was pressed, where the agent looks.
    const status = this.#find('status');
    status.textContent = text;
    button?.after(status);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-support-desk': SupportDeskElement;
  }
}

if (!customElements.get('help-support-desk')) customElements.define('help-support-desk', SupportDeskElement);
