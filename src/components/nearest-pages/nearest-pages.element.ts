import { rankByAddress, type AddressedPage } from './rank-by-address.ts';

/** Pages offered on the 404 page. */
const maxPages = 5;

/** Lists the pages whose addresses are nearest to the one that was asked for. */
export class NearestPagesElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul');
    if (!list) {
      console.error('help-nearest-pages: the list is missing.');
      return;
    }
    let pages: AddressedPage[];
    try {
      const response = await fetch('/addresses.json');
      pages = response.ok ? ((await response.json()) as AddressedPage[]) : []; // Written by our own build.
    } catch {
      return; // The page offers search and topics all the same.
    }
    const nearest = rankByAddress(location.pathname, pages).slice(0, maxPages);
    list.replaceChildren(
      ...nearest.map(({ href, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = href;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
    this.hidden = nearest.length === 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-nearest-pages': NearestPagesElement;
  }
}

if (!customElements.get('help-nearest-pages')) customElements.define('help-nearest-pages', NearestPagesElement);
