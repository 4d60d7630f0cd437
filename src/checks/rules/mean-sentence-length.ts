import type { Rule } from '../rule.ts';
import { getMeanWords, listProse, listSentences, quoteStart } from '../text/measure.ts';

/** Longest mean length of a page's sentences, in words. */
const maxMean = 17;

/** Sentences are short on the whole, not only one by one. */
export const meanSentenceLength: Rule = {
  id: 'mean-sentence-length',
  *check({ pages }) {
    for (const page of pages) {
      if (!page.isRead) continue;
      const sentences = listProse(page).flatMap(listSentences);
      const mean = getMeanWords(sentences);
      const [longest] = sentences.toSorted((a, b) => b.words - a.words);
      if (mean <= maxMean || !longest) continue;
      yield {
        file: page.file,
        line: longest.line,
        message: `sentences have ${mean.toFixed(1)} words on average; at most ${maxMean} are allowed. Split the long ones, first ${quoteStart(longest.text)} (${longest.words} words).`,
      };
    }
  },
};
