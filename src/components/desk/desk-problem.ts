import type { Announcer } from '../../client/announcer.ts';
import type { FindPart } from './find-part.ts';

/** What does not work and what still does, said to eye and ear. */
export class DeskProblem {
  readonly #find: FindPart;
  readonly #announcer: Announcer;

  constructor(find: FindPart, announcer: Announcer) {
    this.#find = find;
    this.#announcer = announcer;
  }

  /** Says it, and leaves it in sight. */
  show(text: string): void {
    const problem = this.#find('problem');
    problem.textContent = text;
    problem.hidden = false;
    this.#announcer.say(text);
  }

  /** It works again. */
  hide(): void {
    this.#find('problem').hidden = true;
  }
}
