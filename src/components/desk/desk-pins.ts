import { togglePin, type KeptMemory } from '../../client/desk-memory.ts';
import type { FindPart } from './find-part.ts';

/** The articles that the agent keeps at the top of the list. */
export class DeskPins {
  readonly #find: FindPart;
  readonly #memory: KeptMemory;

  constructor(find: FindPart, memory: KeptMemory) {
    this.#find = find;
    this.#memory = memory;
  }

  /** Pins the open article, or takes its pin out. */
  toggle(article: { id: number } | undefined): void {
    if (!article) return;
    this.#memory.change(togglePin(this.#memory.current, String(article.id)));
    this.show(article);
  }

  /** Says whether an article is pinned. */
  show({ id }: { id: number }): void {
    this.#find('pin').setAttribute('aria-pressed', String(this.#memory.current.pinned.includes(String(id))));
  }
}
