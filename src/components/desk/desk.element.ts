import { Desk } from './desk.ts';

/** The desk for support agents. Its template holds the controls, so that without script only the table of all articles is there. */
export class DeskElement extends HTMLElement {
  #lifetime = new AbortController();

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) {
      console.error('help-desk: the template is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    this.prepend(template.content.cloneNode(true));
    new Desk(this, this.#lifetime.signal).open();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-desk': DeskElement;
  }
}

if (!customElements.get('help-desk')) customElements.define('help-desk', DeskElement);
