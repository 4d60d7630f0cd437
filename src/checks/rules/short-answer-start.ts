import { quoteStart } from '../text/measure.ts';
import type { Rule } from '../rule.ts';

/** A date, or the history of something: "In 2020, ...", "From 22 March 2020, ...", "The older process ...". */
const history =
  /^(?:(?:in|from|since|until|by|on) (?:about |early |late )?(?:\d{1,2} )?(?:\p{L}+ )?\d{4}\b|(?:the|an?) (?:old|older|oldest|former) )/iu;
const depends = /^(?:it|this|that|the answer) depends\b/i;

/** A short answer begins with the answer to its title; a buyer on a phone may read no more than the first sentence. */
export const shortAnswerStart: Rule = {
  id: 'short-answer-start',
  *check({ pages }) {
    for (const { file, passages } of pages) {
      for (const { kind, text, line } of passages) {
        if (kind !== 'short-answer') continue;
        const start = findDetour(text);
        if (start === undefined) continue;
        yield {
          file,
          line,
          message: `the short answer begins with ${start}: ${quoteStart(text)}. Answer the title first, and say who can't do it.`,
        };
      }
    }
  },
};

/** What a short answer begins with instead of the answer; undefined if it begins with the answer. */
export function findDetour(text: string): string | undefined {
  if (history.test(text)) return 'history';
  return depends.test(text) ? 'what it depends on' : undefined;
}
