import { buildBasket, type BasketAnswer } from '../../replies/basket.ts';
import type { ReplyArticle, ReplyChoice } from '../../replies/reply-article.ts';
import { buildAnswer, type RichText } from '../../replies/replies.ts';
import type { FindPart } from './find-part.ts';

/** The answers gathered for one mail. Kept in this tab only. */
export class DeskBasket {
  readonly #find: FindPart;
  readonly #locale: string;
  readonly #answers = new Map<number, BasketAnswer>();

  /** The pages whose answers are in it. */
  get pages(): { id: number; title: string }[] {
    return [...this.#answers].map(([id, { title }]) => ({ id, title }));
  }

  constructor(find: FindPart, locale: string) {
    this.#find = find;
    this.#locale = locale;
  }

  /** Adds an article as it is chosen now; the same article again takes its own place. */
  add(article: ReplyArticle, choice: Omit<ReplyChoice, 'greeting' | 'signOff'>): void {
    this.#answers.set(article.id, { title: article.shortTitle ?? article.title, parts: buildAnswer(article, choice, this.#locale).parts });
    this.#show();
  }

  /** Takes everything out. */
  clear(): void {
    this.#answers.clear();
    this.#show();
  }

  /** All answers as one mail. */
  build({ greeting, signOff }: { greeting: string; signOff: string }): RichText {
    return buildBasket([...this.#answers.values()], greeting, signOff);
  }

  #show(): void {
    const lines = [...this.#answers.values()].map(({ title }) => {
      const line = document.createElement('li');
      line.textContent = title;
      return line;
    });
    this.#find('basket-list').replaceChildren(...lines);
    this.#find('basket-status').textContent = '';
    this.#find('basket').hidden = lines.length === 0;
  }
}
