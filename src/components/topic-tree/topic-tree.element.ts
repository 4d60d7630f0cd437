/**
 * Adds a button that closes all topics, or opens them if all are closed. Its words come from `data-open` and
 * `data-close`.
 */
export class TopicTreeElement extends HTMLElement {
  #lifetime = new AbortController();
  readonly #button = document.createElement('button');

  connectedCallback(): void {
    const topics = [...this.querySelectorAll('details')];
    if (topics.length === 0) {
      console.error('help-topic-tree: topics are missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#button.type = 'button';
    this.#button.className = 'toggle-all';
    this.#button.addEventListener(
      'click',
      () => {
        const open = topics.every((topic) => !topic.open);
        for (const topic of topics) topic.open = open;
      },
      { signal },
    );
    for (const topic of topics) topic.addEventListener('toggle', () => this.#update(topics), { signal });
    this.#update(topics);
    this.prepend(this.#button);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
    this.#button.remove();
  }

  #update(topics: readonly HTMLDetailsElement[]): void {
    const isClosed = topics.every((topic) => !topic.open);
    this.#button.textContent = (isClosed ? this.dataset['open'] : this.dataset['close']) ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-topic-tree': TopicTreeElement;
  }
}

if (!customElements.get('help-topic-tree')) customElements.define('help-topic-tree', TopicTreeElement);
