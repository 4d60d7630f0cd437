import { Typing } from './typing.ts';

/** Pause after the last key before a screen reader is told of the answer. Longer than the slow typist's pause between keys. */
export const speechPauseMs = 1000;

/** The elements of a combobox. */
export interface ComboboxParts {
  input: HTMLInputElement;
  /** Gets the role of a listbox; the options stand somewhere in it. */
  list: HTMLElement;
  /** Holds a list that opens and closes. Without it, the list always shows, and its first option is the active one. */
  popup?: HTMLElement;
  /** Tells a screen reader. */
  say(text: string): void;
}

/** What the owner of a combobox does. */
export interface ComboboxHooks {
  /** A key changed the text: what was under way is no longer wanted. */
  onInput?(): void;
  /** Looks up the text, and settles once its options are set. */
  onQuery(text: string): Promise<void> | void;
  /** The list has opened. */
  onOpen?(): void;
  /** The reader closed the list. */
  onClose?(): void;
  /** Enter was pressed in an always open list without options. */
  onNothing?(): void;
}

/**
 * A text field with a list of options: arrow keys move, Enter presses the active option, Escape closes. The field keeps
 * the focus and points at the active option. Nothing is looked up or said while a character is being composed.
 */
export class Combobox {
  readonly #parts: ComboboxParts;
  readonly #hooks: ComboboxHooks;
  #options: HTMLElement[] = [];
  #active = -1;
  /** The reader chose the active option, so a newer answer keeps it. */
  #isChosen = false;
  readonly #typing: Typing;
  #speech: ReturnType<typeof setTimeout> | undefined;
  #lookup: Promise<void> | undefined;

  /** Makes the field a combobox until `signal` aborts. The list needs an id. */
  constructor(parts: ComboboxParts, hooks: ComboboxHooks, signal: AbortSignal) {
    this.#parts = parts;
    this.#hooks = hooks;
    const { input, list } = parts;
    list.setAttribute('role', 'listbox');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    this.#expand(!parts.popup);
    const typing = { onInput: () => this.#onInput(), onPause: () => this.lookUp(), onComposition: () => this.#hush() };
    this.#typing = new Typing(input, typing, signal);
    input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    signal.addEventListener('abort', () => this.cancel());
  }

  /** What stands in the field, without blanks around it. */
  get text(): string {
    return this.#parts.input.value.trim();
  }

  /** Whether the list shows. */
  get isOpen(): boolean {
    return this.#parts.popup?.hidden !== true;
  }

  /** The option that Enter presses. */
  get active(): HTMLElement | undefined {
    return this.#options[this.#active];
  }

  /** Replaces the options. A reader who is choosing keeps the place if the option is still there. */
  setOptions(options: readonly HTMLElement[]): void {
    const kept = this.#isChosen && this.active ? getKey(this.active) : undefined;
    this.#options = [...options];
    this.#options.forEach((option, index) => {
      option.id = `${this.#parts.list.id}-option-${index}`;
      option.setAttribute('role', 'option');
    });
    const place = kept === undefined ? -1 : this.#options.findIndex((option) => getKey(option) === kept);
    this.#isChosen = place >= 0;
    this.#activate(kept === undefined ? this.#getFirst() : Math.max(0, place));
    this.#expand(this.isOpen);
  }

  /** Looks up what stands in the field, without waiting for another key. */
  lookUp(): void {
    this.#typing.cancel();
    this.#lookup = Promise.resolve(this.#hooks.onQuery(this.text));
  }

  /** Tells a screen reader once the reader pauses; the last text wins. */
  announce(text: string): void {
    this.#hush();
    if (!this.#typing.isComposing) this.#speech = setTimeout(() => this.#parts.say(text), speechPauseMs);
  }

  /** Shows the list. */
  open(): void {
    if (this.#parts.popup) this.#parts.popup.hidden = false;
    this.#expand(true);
    this.#hooks.onOpen?.();
  }

  /** Hides the list, if it is one that closes; no option is active then. */
  close(): void {
    if (!this.#parts.popup) return;
    this.#parts.popup.hidden = true;
    this.#isChosen = false;
    this.#activate(-1);
    this.#expand(false);
  }

  /** Drops what waits for a pause: a look-up, a word to the screen reader. */
  cancel(): void {
    this.#typing.cancel();
    this.#hush();
  }

  #hush(): void {
    clearTimeout(this.#speech);
  }

  #onInput(): void {
    this.#hush();
    this.#isChosen = false;
    this.#activate(this.#getFirst());
    this.#hooks.onInput?.();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || this.#typing.isComposing) return;
    if (event.key === 'Escape' && this.#parts.popup && this.isOpen) {
      event.preventDefault(); // The first Escape closes the list, the next one clears the field.
      this.close();
      this.cancel();
      this.#hooks.onClose?.();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.#options.length > 0) {
      event.preventDefault();
      if (!this.isOpen) this.open();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && !this.#parts.popup) {
      event.preventDefault();
      void this.#pressWhenFound();
    } else if (event.key === 'Enter' && this.active && this.isOpen) {
      event.preventDefault();
      this.active.click();
    }
  }

  /** People who know what they want press Enter before the answer is there. */
  async #pressWhenFound(): Promise<void> {
    if (this.#typing.isUnderWay) this.lookUp();
    await this.#lookup;
    if (this.active) this.active.click();
    else this.#hooks.onNothing?.();
  }

  /** In a list that opens, the field itself lies between last and first. */
  #move(step: 1 | -1): void {
    const offset = this.#parts.popup ? 1 : 0;
    const places = this.#options.length + offset;
    this.#isChosen = true;
    this.#activate(((this.#active + offset + step + places) % places) - offset);
  }

  #getFirst(): number {
    return this.#parts.popup || this.#options.length === 0 ? -1 : 0;
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, position) => {
      option.setAttribute('aria-selected', String(position === index));
      if (position === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = this.active?.id;
    if (id === undefined) this.#parts.input.removeAttribute('aria-activedescendant');
    else this.#parts.input.setAttribute('aria-activedescendant', id);
  }

  /** An open list without options is no list to a screen reader. */
  #expand(isOpen: boolean): void {
    this.#parts.input.setAttribute('aria-expanded', String(isOpen && this.#options.length > 0));
  }
}

/** What stays the same of an option when the list is made anew. */
function getKey(option: HTMLElement): string {
  return option.getAttribute('href') ?? option.getAttribute('data-slug') ?? '';
}
