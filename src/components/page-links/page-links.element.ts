import { findAnchored, getAnchor } from '../../client/anchor.ts';
import { Announcer } from '../../client/announcer.ts';
import { copyToClipboard } from '../../client/clipboard.ts';
import { fetchWithin, limitMs } from '../../client/patience.ts';
import { openTarget } from './open-target.ts';

/** How long a control says that it has copied. */
const copiedMs = 2500;

/**
 * Makes every part of the page easy to pass on: opens the place a link names, and adds controls that copy a link
 * to each heading and step. Its templates hold the controls, so that they are absent where they could not work.
 */
export class PageLinksElement extends HTMLElement {
  #lifetime = new AbortController();
  #announcer: Announcer | undefined;

  connectedCallback(): void {
    const article = this.closest('article');
    const [mark, bar] = this.querySelectorAll('template');
    if (!article || !mark || !bar) {
      console.error('help-page-links: the article or a template is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#announcer = new Announcer(this);
    this.#addBar(bar);
    // A heading that opens its section is a button already, and a button holds no other.
    for (const heading of article.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]:not(.device-title, summary *)')) {
      const name = heading.textContent.trim();
      // Without a name of its own the heading would be read out together with its button.
      heading.setAttribute('aria-label', name);
      // The word joiner keeps the mark on the line of the last word.
      heading.append('\u2060', this.#createMark(mark, heading.id, name));
    }
    for (const step of article.querySelectorAll<HTMLElement>('ol > li[id*="step-"]')) {
      const position = [...(step.parentElement?.children ?? [])].indexOf(step) + 1;
      step.prepend(this.#createMark(mark, step.id, `${this.dataset['step'] ?? ''} ${position}`, this.#findStepLink(step.id)));
    }
    window.addEventListener('hashchange', () => this.#open(), { signal });
    this.#open('instant');
    // A page whose connection is lost meanwhile does without.
    void this.#serveLink().catch(() => undefined);
    void this.#offerFlag().catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  /** What few links need is loaded for those alone: a change mark, or a place that the page does not have. */
  async #serveLink(): Promise<void> {
    if (!location.search.includes('v=') && (getAnchor() === '' || findAnchored())) return;
    const announcer = this.#announcer;
    const { tellChange, tellMissing } = await import('./sent-link.ts');
    tellChange(this, announcer);
    tellMissing(this, announcer);
  }

  /** Nothing of it is loaded for readers who do not come from the desk. */
  async #offerFlag(): Promise<void> {
    if (!/(?:support|desk)\/$/.test(document.referrer)) return;
    (await import('./flag-here.ts')).offerFlag(this, this.#lifetime.signal);
  }

  /** Waits for the tabs of devices, which listen to the same address, to have opened their panel. */
  #open(behavior?: ScrollBehavior): void {
    requestAnimationFrame(() => openTarget(findAnchored(), behavior));
  }

  #addBar(template: HTMLTemplateElement): void {
    const bar = template.content.cloneNode(true) as DocumentFragment; // A copy of a fragment is a fragment.
    const listen = (name: string, action: ((button: HTMLElement) => void) | undefined) => {
      const button = bar.querySelector<HTMLElement>(`[data-action="${name}"]`);
      if (action) button?.addEventListener('click', () => action(button), { signal: this.#lifetime.signal });
      else button?.remove();
    };
    listen('link', (button) => void this.#copy(button, this.#getAddress()));
    listen('share', 'share' in navigator ? () => void this.#share() : undefined);
    listen('markdown', (button) => void this.#copyMarkdown(button));
    this.append(bar);
  }

  #createMark(template: HTMLTemplateElement, id: string, name: string, ownLink?: string): Node {
    const fragment = template.content.cloneNode(true) as DocumentFragment; // A copy of a fragment is a fragment.
    const button = fragment.querySelector('button');
    button?.setAttribute('aria-label', `${this.dataset['copy'] ?? ''}: ${name}`);
    button?.addEventListener('click', () => void this.#copy(button, ownLink ?? `${this.#getAddress()}#${id}`), {
      signal: this.#lifetime.signal,
    });
    return fragment;
  }

  /** The short link of a step that has one of its own. */
  #findStepLink(anchor: string): string | undefined {
    const { stepLinks, shortLink = '' } = this.dataset;
    return stepLinks === 'true' ? `${location.origin}${shortLink}${anchor.replace(/^step-/, '')}/` : undefined;
  }

  /** The page's permanent short link with the chosen device: it outlives every rename. */
  #getAddress(): string {
    const device = new URLSearchParams(location.search).get('device');
    return (
      location.origin + (this.dataset['shortLink'] ?? location.pathname) + (device === null ? '' : `?device=${encodeURIComponent(device)}`)
    );
  }

  async #copy(button: HTMLElement, text: string): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    if (!(await copyToClipboard({ text }))) {
      window.prompt(failed, text);
      return;
    }
    this.#announcer?.say(copied);
    button.dataset['copied'] = copied;
    setTimeout(() => delete button.dataset['copied'], copiedMs);
  }

  async #copyMarkdown(button: HTMLElement): Promise<void> {
    const text = await fetchWithin(limitMs, button.dataset['href'] ?? '', (response) => response.text()).catch(() => undefined);
    if (text !== undefined) await this.#copy(button, text);
    else this.#announcer?.say(this.dataset['failed'] ?? '');
  }

  async #share(): Promise<void> {
    // Rejects when the reader closes the share sheet, which is no error.
    await navigator.share({ title: document.title, url: this.#getAddress() }).catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-page-links': PageLinksElement;
  }
}

if (!customElements.get('help-page-links')) customElements.define('help-page-links', PageLinksElement);
