import { findAnchored } from '../../client/anchor.ts';

/** Wide enough for the contents to stand open beside the text. */
const wide = '(min-width: 66rem)';

/** Wide enough for sections to stand open, as the fold's styles have it. */
const roomy = '(min-width: 40rem)';

/** Marks the section being read, and closes the list of a phone when the reader has chosen. The links work without it. */
export class TableOfContentsElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const list = this.querySelector('details');
    if (list) list.open = matchMedia(wide).matches;
    // What styles show open is open for screen readers too.
    if (matchMedia(roomy).matches) for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold-narrow')) fold.open = true;
    this.addEventListener('click', ({ target }) => {
      if (list && target instanceof HTMLAnchorElement && !matchMedia(wide).matches) list.open = false;
    });
    const linkOf = new Map(links.map((link) => [findAnchored(link.hash), link]));
    // A section counts as being read while its heading stands in the upper third of the window.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const link = isIntersecting ? linkOf.get(target as HTMLElement) : undefined; // Only elements of the map are observed.
          if (!link) continue;
          for (const other of links) other.toggleAttribute('aria-current', false);
          link.setAttribute('aria-current', 'true');
        }
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const heading of linkOf.keys()) if (heading) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-table-of-contents': TableOfContentsElement;
  }
}

if (!customElements.get('help-table-of-contents')) customElements.define('help-table-of-contents', TableOfContentsElement);
