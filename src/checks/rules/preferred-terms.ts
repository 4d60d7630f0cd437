import { findPhrases } from '../text/find-phrase.ts';
import type { Rule } from '../rule.ts';

/** One thing has one name; house-style.yaml lists the names with the reason. Names of controls are as on the screen. */
export const preferredTerms: Rule = {
  id: 'preferred-terms',
  *check({ pages, texts, style }) {
    for (const { file, passages } of [...pages, ...texts]) {
      for (const { spoken, line } of passages) {
        for (const { say, not, except, reason } of style.preferred) {
          for (const found of findPhrases(spoken, not, except))
            yield { file, line, message: `"${found}" has another name here. Say "${say}": ${reason}` };
        }
      }
    }
  },
};
