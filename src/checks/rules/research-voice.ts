import { findPhrases } from '../text/find-phrase.ts';
import type { Rule } from '../rule.ts';

/** Buyers hear what holds, not how we came to know it; house-style.yaml lists the phrases with the reason. */
export const researchVoice: Rule = {
  id: 'research-voice',
  *check({ pages, texts, style }) {
    for (const { file, passages } of [...pages, ...texts]) {
      for (const { text, line } of passages) {
        for (const { words, except, reason, instead } of style.researchVoice) {
          for (const found of findPhrases(text, words, except))
            yield { file, line, message: `"${found}" tells how we know, not what holds: ${reason} ${instead}` };
        }
      }
    }
  },
};
