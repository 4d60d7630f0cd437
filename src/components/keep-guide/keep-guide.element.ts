import { inSite } from '../../client/site-path.ts';

/** Keeps every page of a guide on the reader's device when asked. */
export class KeepGuideElement extends HTMLElement {
  #lifetime = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!button || !status) {
      console.error('help-keep-guide: the button or the status is missing.');
      return;
    }
    // A frame of another site has a store of its own, where nobody would find the guide again.
    if (!('serviceWorker' in navigator) || window.parent !== window) return;
    this.#lifetime = new AbortController();
    this.hidden = false;
    button.addEventListener('click', () => void this.#keep(button, status), { signal: this.#lifetime.signal });
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  async #keep(button: HTMLButtonElement, status: Element): Promise<void> {
    const { paths = '', keeping = '', kept = '', failed = '' } = this.dataset;
    button.disabled = true;
    status.textContent = keeping;
    const addresses = paths.split(' ').map((path) => inSite(`/${path}`));
    const isKept = await import('../../client/offline.ts').then(({ keepPages }) => keepPages(addresses)).catch(() => false);
    status.textContent = isKept ? kept : failed;
    button.disabled = isKept;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-keep-guide': KeepGuideElement;
  }
}

if (!customElements.get('help-keep-guide')) customElements.define('help-keep-guide', KeepGuideElement);
