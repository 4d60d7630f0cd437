import type { LintRule } from '../lint-rule.ts';
import { getStartingWord } from '../step-verbs.ts';
import { quoteStart } from '../measure.ts';
import { suggest } from '../../checks/problem.ts';

/** A step says what to do with its first word; a condition or a place may stand before it. */
export const stepStartsWithVerb: LintRule = {
  id: 'step-starts-with-verb',
  *check({ pages, texts, style, styleFile }) {
    const verbs = new Set(style.stepVerbs);
    const check = (file: string, bare: string, text: string, line: number) => {
      const word = getStartingWord(bare);
      if (verbs.has(word.toLowerCase())) return [];
      const advice = `Start with what the reader does, such as "Select"; verbs are listed in ${styleFile.file}.`;
      return [
        {
          file,
          line,
          message: `the step ${quoteStart(text)} starts with "${word}", not with a verb.${suggest(word.toLowerCase(), verbs, advice)}`,
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
