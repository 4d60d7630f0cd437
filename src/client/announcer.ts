/** A polite live region. What it says is spoken once; the same text twice in a row is spoken twice. */
export class Announcer {
  readonly #region: HTMLElement;

  constructor(parent: HTMLElement) {
    this.#region = document.createElement('div');
    this.#region.setAttribute('role', 'status');
    this.#region.className = 'visually-hidden';
    parent.append(this.#region);
  }

  /** Has a screen reader speak the text once it is silent. */
  say(text: string): void {
    // A no-break space makes a repeated message a changed one.
    this.#region.textContent = text === this.#region.textContent ? `${text}\u00a0` : text;
  }
}
