import { findPhrases } from '../text/find-phrase.ts';
import type { Rule } from '../rule.ts';

/** Words that help nobody stay out; house-style.yaml lists them with the reason. */
export const bannedWords: Rule = {
  id: 'banned-words',
  *check({ pages, texts, style }) {
    for (const { file, passages } of [...pages, ...texts]) {
      for (const { spoken, line } of passages) {
        for (const { words, except, reason, instead } of style.banned) {
          for (const found of findPhrases(spoken, words, except))
            yield { file, line, message: `"${found}" is a banned word: ${reason} ${instead}` };
        }
      }
    }
  },
};
