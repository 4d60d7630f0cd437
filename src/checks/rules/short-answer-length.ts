import { countWords } from '../../lib/words.ts';
import { maxShortAnswerWords } from '../../content/schema/article.ts';
import type { Rule } from '../rule.ts';

/** The short answer stays short once its facts are filled in. */
export const shortAnswerLength: Rule = {
  id: 'short-answer-length',
  *check({ pages }) {
    for (const { file, passages, source } of pages) {
      if (source.isRefused(['shortAnswer'])) continue;
      for (const { kind, text, line } of passages) {
        const words = countWords(text);
        if (kind !== 'short-answer' || words <= maxShortAnswerWords) continue;
        yield {
          file,
          line,
          message: `the short answer has ${words} words with its facts filled in; at most ${maxShortAnswerWords} are allowed. Move details into the text below.`,
        };
      }
    }
  },
};
