import { getStored, setStored } from '../../client/storage.ts';

/** Everything else on the page comes first. */
const delayMs = 1000;

/** Keeps what is read, for a time without a network. Whoever reads one page and leaves pays nothing: the worker comes with the second page. */
export class OfflineElement extends HTMLElement {
  connectedCallback(): void {
    // A page in a frame of another site belongs to that site's visit.
    if (!('serviceWorker' in navigator) || window.parent !== window || savesData()) return;
    if (getStored('visited') === null) {
      setStored('visited', '1');
      return;
    }
    const start = () => setTimeout(() => void this.#keepRead().catch(() => undefined), delayMs);
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
  }

  async #keepRead(): Promise<void> {
    const { keepRead } = await import('../../client/offline.ts');
    await keepRead();
  }
}

/** Whether the browser asks for few bytes. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }; // Not in TypeScript's types: Firefox and Safari have none.
  return connection?.saveData === true;
}

declare global {
  interface HTMLElementTagNameMap {
    'help-offline': OfflineElement;
  }
}

if (!customElements.get('help-offline')) customElements.define('help-offline', OfflineElement);
