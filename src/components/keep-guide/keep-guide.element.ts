import { keepPages } from '../../client/offline.ts';
import { inSite } from '../../client/site-path.ts';

export { keepRead } from '../../client/offline.ts';

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
    this.#lifetime = new AbortController();
    button.addEventListener('click', () => void this.#keep(button, status), { signal: this.#lifetime.signal });
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  async #keep(button: HTMLButtonElement, status: Element): Promise<void> {
    const { paths = '', keeping = '', kept = '', failed = '' } = this.dataset;
    button.disabled = true;
    status.textContent = keeping;
    const isKept = await keepPages(paths.split(' ').map((path) => inSite(`/${path}`))).catch(() => false);
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
