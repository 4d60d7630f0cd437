import { buildBasket, toBasketAnswer, type BasketAnswer } from '../../replies/basket.ts';
import { buildGapAnswer, type Gap } from '../../replies/handover.ts';
import type { ReplyArticle, ReplyChoice } from '../../replies/reply-article.ts';
import type { RichText } from '../../replies/replies.ts';
import type { FindPart } from './find-part.ts';

/** An article with what is chosen of it. */
export interface ChosenArticle {
  article: ReplyArticle;
  choice: Omit<ReplyChoice, 'greeting' | 'signOff'>;
}

/** What is in the basket. */
export interface BasketContent {
  answers: ReadonlyMap<number, BasketAnswer>;
  /** What is asked for where a question of the message has no answer. */
  gap?: BasketAnswer | undefined;
}

/** The answers gathered for one mail. Kept in this tab only. */
export class DeskBasket {
  readonly #find: FindPart;
  readonly #locale: string;
  /** What is in it; never changed, so that it can be set aside. */
  content: BasketContent = { answers: new Map() };

  /** The pages whose answers are in it. */
  get pages(): { id: number; title: string }[] {
    return [...this.content.answers].map(([id, { title }]) => ({ id, title }));
  }

  constructor(find: FindPart, locale: string) {
    this.#find = find;
    this.#locale = locale;
  }

  /** Adds an article as it is chosen now; the same article again takes its own place. */
  add({ article, choice }: ChosenArticle): void {
    const { answers, gap } = this.content;
    this.put({ answers: new Map(answers).set(article.id, toBasketAnswer(article, choice, this.#locale)), gap });
  }

  /** Takes over what was chosen of an article that is in it. */
  update(chosen: ChosenArticle): void {
    if (this.content.answers.has(chosen.article.id)) this.add(chosen);
  }

  /** Holds what a message asks, and nothing of the one before. */
  fill(chosen: readonly ChosenArticle[], gap: Gap | undefined): void {
    this.put({ answers: new Map(), gap: gap && buildGapAnswer(gap, this.#locale) });
    for (const each of chosen) this.add(each);
  }

  /** Takes everything out, or puts back what was set aside. */
  put(content: BasketContent = { answers: new Map() }): void {
    this.content = content;
    const lines = this.#list().map(({ title }) => {
      const line = document.createElement('li');
      line.textContent = title;
      return line;
    });
    this.#find('basket-list').replaceChildren(...lines);
    this.#find('basket-status').textContent = '';
    this.#find('basket').hidden = lines.length === 0;
  }

  /** All answers as one mail; undefined if there is none. */
  build({ greeting, signOff }: { greeting: string; signOff: string }): RichText | undefined {
    const answers = this.#list();
    return answers.length === 0 ? undefined : buildBasket(answers, greeting, signOff);
  }

  #list(): BasketAnswer[] {
    const { answers, gap } = this.content;
    return [...answers.values(), ...(gap ? [gap] : [])];
  }
}
