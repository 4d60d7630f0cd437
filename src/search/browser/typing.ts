/** Pause after the last key before what was typed is looked up. */
export const typingPauseMs = 40;

/** What happens while a reader types. */
export interface TypingHooks {
  /** A key changed the text. */
  onInput(): void;
  /** The reader pauses. */
  onPause(): void;
  /** A character is being composed of several keys, as in Chinese: the text is not yet what is meant. */
  onComposition(): void;
}

/** Watches typing in a field until `signal` aborts. */
export class Typing {
  readonly #hooks: TypingHooks;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;
  /** Phones compose every word of every language: there a word under way is as good as typed. */
  #isSoftKeyboard = false;

  constructor(input: HTMLInputElement, hooks: TypingHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    const onKey = ({ key, code }: KeyboardEvent) => (this.#isSoftKeyboard = key === 'Unidentified' && code === '');
    input.addEventListener('keydown', onKey, { signal });
    input.addEventListener('input', () => this.#onInput(), { signal });
    input.addEventListener('compositionstart', () => this.#onStart(), { signal });
    input.addEventListener('compositionend', () => this.#onEnd(), { signal });
  }

  /** Whether a character is being composed of several keys. */
  get isComposing(): boolean {
    return this.#isComposing;
  }

  /** Whether a pause is awaited. */
  get isUnderWay(): boolean {
    return this.#timer !== undefined;
  }

  /** Awaits no pause any more. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #onInput(): void {
    if (this.#isComposing) return;
    this.cancel();
    this.#hooks.onInput();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#hooks.onPause();
    }, typingPauseMs);
  }

  #onStart(): void {
    if (this.#isSoftKeyboard) return;
    this.#isComposing = true;
    this.cancel();
    this.#hooks.onComposition();
  }

  #onEnd(): void {
    if (!this.#isComposing) return;
    this.#isComposing = false;
    this.#onInput();
  }
}
