import type { Rule } from '../rule.ts';
import { getStartingWord } from '../text/step-verbs.ts';
import { quoteStart } from '../text/measure.ts';

/** A step says what to do with its first word; a condition or a place may stand before it. */
export const stepStartsWithVerb: Rule = {
  id: 'step-starts-with-verb',
  *check({ pages, texts, style, styleFile }) {
    if (!style.stepVerbs) return;
    const verbs = new Set(style.stepVerbs);
    const check = (file: string, bare: string, text: string, line: number) => {
      const word = getStartingWord(bare);
      if (verbs.has(word.toLowerCase())) return [];
      return [
        {
          file,
          line,
          message: `the step ${quoteStart(text)} starts with "${word}", not with a verb. Start with what the reader does, such as "Select"; verbs are listed in ${styleFile}.`,
        },
      ];
    };
    for (const { file, stepLists } of pages) {
      for (const { steps } of stepLists) for (const { bare, text, line } of steps) yield* check(file, bare, text, line);
    }
    for (const { file, passages } of texts) {
      for (const { kind, bare, text, line } of passages) if (kind === 'step') yield* check(file, bare, text, line);
    }
  },
};
