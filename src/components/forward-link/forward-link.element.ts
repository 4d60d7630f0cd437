/** Goes on to its link at once, with the query and the anchor of the address that was opened. */
export class ForwardLinkElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) {
      console.error('help-forward-link: the link is missing.');
      return;
    }
    const target = new URL(link.href);
    target.search = location.search;
    if (location.hash !== '') target.hash = location.hash;
    link.href = target.href;
    // Replacing keeps the forwarding page out of the history, so that going back leaves it.
    location.replace(target);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-forward-link': ForwardLinkElement;
  }
}

if (!customElements.get('help-forward-link')) customElements.define('help-forward-link', ForwardLinkElement);
