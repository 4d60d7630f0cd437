/** Where a step counts as being read: a band in the upper half of the window. */
const readingBand = '-20% 0px -60% 0px';

/**
 * On a wide screen, shows one drawing beside the written steps: that of the step the reader points at, has focused or has
 * scrolled to. Each step keeps its own drawing for small screens, paper and pages without script.
 */
export class StepScreenElement extends HTMLElement {
  #lifetime = new AbortController();
  #observer: IntersectionObserver | undefined;
  #shown: Element | undefined;

  connectedCallback(): void {
    const list = this.previousElementSibling;
    const steps = [...(list?.children ?? [])];
    const [first] = steps;
    if (!list || !first) {
      console.error('help-step-screen: the list of steps is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    const follow = ({ target }: Event) => {
      const step = target instanceof Node ? steps.find((candidate) => candidate.contains(target)) : undefined;
      if (step) this.#show(step, steps);
    };
    list.addEventListener('pointerover', follow, { signal });
    list.addEventListener('focusin', follow, { signal });
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (entry) this.#show(entry.target, steps);
      },
      { rootMargin: readingBand },
    );
    for (const step of steps) this.#observer.observe(step);
    this.#show(first, steps);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
    this.#observer?.disconnect();
  }

  #show(step: Element, steps: readonly Element[]): void {
    const drawing = step.querySelector('.drawing');
    if (step === this.#shown || !drawing) return;
    this.#shown = step;
    const copy = drawing.cloneNode(true) as HTMLElement; // A copy of an element is an element.
    copy.removeAttribute('data-piece');
    this.replaceChildren(copy);
    for (const other of steps) other.toggleAttribute('data-read', other === step);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-step-screen': StepScreenElement;
  }
}

if (!customElements.get('help-step-screen')) customElements.define('help-step-screen', StepScreenElement);
