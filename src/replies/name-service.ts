import { getServiceWords } from '../language/payment-services.ts';
import type { ReplyWords } from '../language/replies.ts';
import type { ReplyArticle } from './reply-article.ts';
import { listAnswer } from './sayable.ts';

/** What holds of the service that a question asks to pay with, unless `told` names it: nobody who asks about one is answered with another alone. */
export function tellService(question: string, told: string, locale: string): string | undefined {
  const words = getServiceWords(locale);
  const [name] = words?.names.exec(question) ?? [];
  if (!words || name === undefined || !words.asksToPay.test(question)) return undefined;
  return toLetters(told).includes(toLetters(name))
    ? undefined
    : words.ifShown(name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name);
}

/** Whether words ask to pay with a service, such as a name typed alone. */
export function asksService(text: string, locale: string): boolean {
  const words = getServiceWords(locale);
  return words !== undefined && words.names.test(text) && words.asksToPay.test(text);
}

/** The article with an answer that begins with the service that a question asks to pay with, where the article names others only. */
export function nameService(article: ReplyArticle, question: string | undefined, words: ReplyWords, locale: string): ReplyArticle {
  const { title, reply, shortAnswer, preconditions, tables, stepGroups } = article;
  const told = JSON.stringify([title, reply, shortAnswer, preconditions, tables, stepGroups]);
  const service = tellService(question ?? '', told, locale);
  if (service === undefined) return article;
  return { ...article, reply: `${service} ${reply ?? listAnswer(article, words, locale).join(' ')}` };
}

function toLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[ -]/g, '');
}
