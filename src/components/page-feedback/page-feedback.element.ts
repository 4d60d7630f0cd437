import { sendFeedback, retryFeedback, type Feedback } from '../../client/feedback.ts';

/** Asks whether the page was helpful. Each press sends an answer; a comment may follow a reason. */
export class PageFeedbackElement extends HTMLElement {
  #lifetime = new AbortController();

  connectedCallback(): void {
    const template = this.querySelector('template');
    const { endpoint = '' } = this.dataset;
    if (!template || endpoint === '') {
      console.error('help-page-feedback: the template or the endpoint is missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.append(template.content.cloneNode(true));
    this.addEventListener('click', (event) => this.#onClick(event.target), { signal });
    this.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const comment = this.querySelector('textarea')?.value.trim() ?? '';
        if (comment !== '') this.#send({ helpful: false, reason: this.dataset['reason'] ?? '', comment });
        this.#show('thanks');
      },
      { signal },
    );
    void retryFeedback(endpoint);
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #onClick(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-answer], [data-reason]') : null;
    if (!button || button === this) return;
    const { answer, reason } = button.dataset;
    if (answer === 'yes') {
      this.#send({ helpful: true });
      this.#show('thanks');
    } else if (answer === 'no') {
      this.#show('reasons');
    } else if (reason !== undefined) {
      this.dataset['reason'] = reason;
      this.#send({ helpful: false, reason });
      this.#show('comment');
    }
  }

  #send(answer: Pick<Feedback, 'helpful' | 'reason' | 'comment'>): void {
    const { endpoint = '', page = '' } = this.dataset;
    void sendFeedback(endpoint, { version: 1, page: Number(page), address: location.pathname, ...answer });
  }

  /** Shows one part of the form and moves the focus there, so that a listener hears it. */
  #show(name: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.dataset['part'] !== name;
      if (!part.hidden) part.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-page-feedback': PageFeedbackElement;
  }
}

if (!customElements.get('help-page-feedback')) customElements.define('help-page-feedback', PageFeedbackElement);
