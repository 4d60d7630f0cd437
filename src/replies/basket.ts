import type { ReplyPart } from './parts.ts';
import type { ReplyArticle, ReplyChoice } from './reply-article.ts';
import { buildAnswer, type RichText } from './replies.ts';
import { toPlainText, toReplyHtml, toTextPart } from './write-parts.ts';

/** One answer among several. */
export interface BasketAnswer {
  title: string;
  parts: readonly ReplyPart[];
}

/** An article's answer below its title, as one of several in a mail. */
export function toBasketAnswer(article: ReplyArticle, choice: Omit<ReplyChoice, 'greeting' | 'signOff'>, locale: string): BasketAnswer {
  return { title: article.shortTitle ?? article.title, parts: buildAnswer(article, choice, locale).parts };
}

/** One mail for several questions: one greeting, each answer below its question with its link, one sign-off. */
export function buildBasket(answers: readonly BasketAnswer[], greeting: string, signOff: string): RichText {
  const leads = answers.map(({ parts: [first] }) => (first?.kind === 'text' ? first.text : undefined));
  const body = answers.flatMap(({ title, parts }, index): ReplyPart[] => {
    // What two answers begin with, such as regret, is said once.
    const isSaid = leads[index] !== undefined && leads.indexOf(leads[index]) < index;
    const own = isSaid ? parts.slice(1) : parts;
    return answers.length < 2 ? [...own] : [{ kind: 'text', text: `${index + 1}) ${title}` }, ...own];
  });
  const all = [...toTextPart(greeting), ...body, ...toTextPart(signOff)];
  return { text: toPlainText(all), html: toReplyHtml(all) };
}

/** Puts the buyer's name and order number into the agent's own words. Without them, the place is closed. */
export function fillPlaces(text: string, { name, order }: { name: string; order: string }): string {
  const fill = (value: string) => (value.trim() === '' ? '' : ` ${value.trim()}`);
  return text.replace(/ ?\{(name|order)\}/g, (_place, which: string) => fill(which === 'name' ? name : order));
}
