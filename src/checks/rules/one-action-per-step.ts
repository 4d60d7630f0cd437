import type { Rule } from '../rule.ts';
import { quoteStart } from '../text/measure.ts';
import { listActions } from '../text/step-verbs.ts';

/** A reader does one thing, looks, and goes on. */
export const oneActionPerStep: Rule = {
  id: 'one-action-per-step',
  *check({ pages, texts, style }) {
    const verbs = new Set(style.stepVerbs);
    for (const { file, passages } of [...pages, ...texts]) {
      for (const { kind, bare, text, line } of passages) {
        if (kind !== 'step') continue;
        const actions = listActions(bare, verbs);
        if (actions.length <= 1) continue;
        yield {
          file,
          line,
          message: `the step ${quoteStart(text)} holds ${actions.length} actions (${actions.join(', ')}); one is allowed. Make a step of each.`,
        };
      }
    }
  },
};
