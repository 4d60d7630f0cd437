/** Tells the page around it how high this one is. Nothing else is told, and nothing is listened to. */
export class EmbedEndElement extends HTMLElement {
  #observer: ResizeObserver | undefined;

  connectedCallback(): void {
    if (window.parent === window) return;
    const { body } = document;
    // As high as its content, not as the frame: else a frame could only grow.
    body.style.minBlockSize = '0';
    this.#observer = new ResizeObserver(() => this.#tell(Math.ceil(body.getBoundingClientRect().height)));
    this.#observer.observe(body);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  /** Only to sites that may show this one: the browser holds back what is addressed to another. */
  #tell(height: number): void {
    const allowed = [location.origin, ...(this.dataset['embedders'] ?? '').split(' ').filter((origin) => origin !== '')];
    const around = document.referrer === '' ? undefined : new URL(document.referrer).origin;
    for (const origin of allowed.filter((each) => around === undefined || each === around))
      window.parent.postMessage({ type: 'help-embed-height', height }, origin);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-embed-end': EmbedEndElement;
  }
}

if (!customElements.get('help-embed-end')) customElements.define('help-embed-end', EmbedEndElement);
