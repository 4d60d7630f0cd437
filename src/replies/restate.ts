import type { RestatementWords } from '../language/restatement.ts';

/** A sentence with more figures tells quantities apart ("ordered 100, got 80"): they are its point. */
const figure = /\d[\d.,]*/g;

/**
 * A question in other words that mean the same to every page, the nearest to its own first: without greeting and plea,
 * without days, with goods called as pages call them. What was bought is nothing that a page knows.
 */
export function restate(question: string, { greeting, plea, date, counted, named, goods }: RestatementWords): string[] {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const plain = tidy(question.replace(greeting, '').replace(plea, ' '));
  const dayless = tidy(plain.replace(date, ' '));
  const isCounted = dayless.match(figure)?.length === 1;
  const general = dayless.replace(isCounted ? counted : named, goods);
  return [...new Set([plain, dayless, general])].filter((text) => text !== question && /\S\s+\S/.test(text));
}
