/**
 * Adds a button that closes all categories, or opens them if all are closed. Its words come from `data-open` and
 * `data-close`.
 */
export class CategoryTreeElement extends HTMLElement {
  #lifetime = new AbortController();
  readonly #button = document.createElement('button');

  connectedCallback(): void {
    const categories = [...this.querySelectorAll('details')];
    if (categories.length === 0) {
      console.error('help-category-tree: categories are missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#button.type = 'button';
    this.#button.className = 'toggle-all';
    this.#button.addEventListener(
      'click',
      () => {
        const open = categories.every((category) => !category.open);
        for (const category of categories) category.open = open;
      },
      { signal },
    );
    for (const category of categories) category.addEventListener('toggle', () => this.#update(categories), { signal });
    this.#update(categories);
    this.prepend(this.#button);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
    this.#button.remove();
  }

  #update(categories: readonly HTMLDetailsElement[]): void {
    const isClosed = categories.every((category) => !category.open);
    this.#button.textContent = (isClosed ? this.dataset['open'] : this.dataset['close']) ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-category-tree': CategoryTreeElement;
  }
}

if (!customElements.get('help-category-tree')) customElements.define('help-category-tree', CategoryTreeElement);
