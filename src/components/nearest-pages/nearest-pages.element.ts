import { carryOver } from '../../client/carry-over.ts';
import { loadJson } from '../../client/load-json.ts';
import { fromSite, inSite } from '../../client/site-path.ts';
import { findRepairedPath } from './find-repaired-path.ts';
import { rankByAddress, type AddressedPage } from './rank-by-address.ts';

/** Pages offered on the 404 page. */
const maxPages = 5;

/** Goes on to the page that a spoilt address means; else lists the pages whose addresses are nearest to it, or says that there are none. */
export class NearestPagesElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul');
    if (!list) {
      console.error('help-nearest-pages: the list is missing.');
      return;
    }
    const meant = await findRepairedPath(fromSite(location.pathname));
    if (meant !== undefined) {
      location.replace(carryOver(inSite(meant)));
      return;
    }
    const pages = await loadJson(inSite('/addresses.json'));
    this.dataset['ready'] = '';
    // Without it the page offers search and topics all the same.
    if (!isPageList(pages)) return;
    const nearest = rankByAddress(location.pathname, pages).slice(0, maxPages);
    list.replaceChildren(
      ...nearest.map(({ href, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = inSite(href);
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
    const isFound = nearest.length > 0;
    for (const part of this.querySelectorAll<HTMLElement>('h2, ul, p')) part.hidden = part.matches('p') === isFound;
    this.hidden = false;
  }
}

/** Whether a file is what our own build writes, and not the page of a host that lacks it. */
function isPageList(data: unknown): data is AddressedPage[] {
  return (
    Array.isArray(data) && data.every((page: unknown) => typeof page === 'object' && page !== null && 'href' in page && 'title' in page)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'help-nearest-pages': NearestPagesElement;
  }
}

if (!customElements.get('help-nearest-pages')) customElements.define('help-nearest-pages', NearestPagesElement);
