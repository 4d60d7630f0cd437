import { deskClientWording } from '../../language/desk-client.ts';
import { addOpening, changeOpening, removeOpening, type KeptMemory } from '../../client/desk-memory.ts';
import { fillPlaces } from '../../replies/basket.ts';
import { announceLanguage } from '../../replies/buyer-language.ts';
import type { ReplyChoice } from '../../replies/reply-article.ts';
import type { FindPart } from './find-part.ts';

/** The language of the replies, and the one that the buyer surely writes in, if it is another. */
export interface ReplyLanguages {
  locale: string;
  language: () => string | undefined;
}

/** The agent's own first and last words, and what they say of this buyer. The buyer's part stays in this tab. */
export class DeskWords {
  readonly #find: FindPart;
  readonly #memory: KeptMemory;
  readonly #languages: ReplyLanguages;

  constructor(find: FindPart, memory: KeptMemory, languages: ReplyLanguages) {
    this.#find = find;
    this.#memory = memory;
    this.#languages = languages;
    this.show();
  }

  /** Shows what is kept. */
  show(): void {
    this.#find<HTMLTextAreaElement>('sign-off').value = this.#memory.current.signOff;
    this.#showOpening();
  }

  /** What a reply begins and ends with. */
  getFraming(): Pick<ReplyChoice, 'greeting' | 'signOff'> {
    const { openings, opening, signOff } = this.#memory.current;
    const places = { name: this.#input('name').value, order: this.#input('order').value };
    const greeting = fillPlaces(openings[opening]?.text ?? '', places);
    return {
      greeting: announceLanguage(greeting, this.#languages.language(), this.#languages.locale),
      signOff: fillPlaces(signOff, places),
    };
  }

  /** Takes over what was written or chosen in one of its parts. */
  keep(part: string | undefined): void {
    if (part === 'opening') {
      this.#memory.change({ opening: this.#find<HTMLSelectElement>('opening').selectedIndex });
      this.#showOpening();
    } else if (part === 'greeting' || part === 'opening-name') {
      const change = { name: this.#input('opening-name').value, text: this.#find<HTMLTextAreaElement>('greeting').value };
      this.#memory.change(changeOpening(this.#memory.current, change));
      this.#showNames();
    } else if (part === 'sign-off') this.#memory.change({ signOff: this.#find<HTMLTextAreaElement>('sign-off').value });
  }

  /** Begins a new opening with the words of the one in use. */
  add(): void {
    const { openings, opening } = this.#memory.current;
    const name = deskClientWording.openingName(openings.length + 1);
    this.#memory.change(addOpening(this.#memory.current, { name, text: openings[opening]?.text ?? '' }));
    this.#showOpening();
    this.#input('opening-name').select();
  }

  /** Takes the opening in use away. */
  remove(): void {
    this.#memory.change(removeOpening(this.#memory.current));
    this.#showOpening();
    this.#find('opening').focus();
  }

  #input(name: string): HTMLInputElement {
    return this.#find<HTMLInputElement>(name);
  }

  #showOpening(): void {
    const { openings, opening } = this.#memory.current;
    this.#input('opening-name').value = openings[opening]?.name ?? '';
    this.#find<HTMLTextAreaElement>('greeting').value = openings[opening]?.text ?? '';
    this.#find<HTMLButtonElement>('opening-remove').disabled = openings.length < 2;
    this.#showNames();
  }

  #showNames(): void {
    const { openings, opening } = this.#memory.current;
    this.#find('opening').replaceChildren(
      ...openings.map(
        ({ name }, index) => new Option(name.trim() === '' ? deskClientWording.openingName(index + 1) : name, '', false, index === opening),
      ),
    );
  }
}
