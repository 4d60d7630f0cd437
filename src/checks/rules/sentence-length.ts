import type { Rule } from '../rule.ts';
import { listProse, listSentences, quoteStart } from '../text/measure.ts';

/** The longest sentence a second-language reader takes in at once, in words. */
const maxWords = 25;

/** No sentence is too long to read once. Cells of tables may list more: they are not read through. */
export const sentenceLength: Rule = {
  id: 'sentence-length',
  *check({ pages, texts }) {
    for (const { file, passages } of [...pages, ...texts]) {
      for (const { text, words, line } of listProse({ passages }).flatMap(listSentences)) {
        if (words <= maxWords) continue;
        yield {
          file,
          line,
          message: `a sentence has ${words} words; at most ${maxWords} are allowed: ${quoteStart(text)}. Make two sentences of it.`,
        };
      }
    }
  },
};
