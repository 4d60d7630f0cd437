import { carryOver } from '../../client/carry-over.ts';

/** Goes on to its link at once, with the query and the anchor of the address that was opened. */
export class RedirectLinkElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) {
      console.error('help-redirect-link: the link is missing.');
      return;
    }
    const target = carryOver(link.href);
    link.href = target.href;
    // Replacing keeps the redirect page out of the history, so that going back leaves it.
    location.replace(target);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-redirect-link': RedirectLinkElement;
  }
}

if (!customElements.get('help-redirect-link')) customElements.define('help-redirect-link', RedirectLinkElement);
