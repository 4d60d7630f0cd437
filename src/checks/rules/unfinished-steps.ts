import { findPhrases } from '../text/find-phrase.ts';
import { quoteStart } from '../text/measure.ts';
import { reference } from '../text/read-words.ts';
import type { Rule } from '../rule.ts';

/** Steps that fill in a form go on to the act that completes it; house-style.yaml names both kinds of words. */
export const unfinishedSteps: Rule = {
  id: 'unfinished-steps',
  *check({ pages, style }) {
    const { forms } = style;
    if (!forms) return;
    for (const { file, stepLists, isRead } of pages) {
      if (!isRead) continue;
      for (const { steps } of stepLists) {
        const last = steps.findLastIndex(({ text }) => findPhrases(text, forms.opens, forms.except).length > 0);
        const step = steps[last];
        // The step may complete the form itself, but not by the name of the button that opened it.
        const rest = step ? [step.bare, ...steps.slice(last + 1).map(({ text }) => text)] : [];
        // A name that is not known may be that of the button that completes it.
        const isUnsure = steps.slice(last).some(({ text }) => text.includes(reference));
        if (!step || isUnsure || rest.some((text) => findPhrases(text, forms.completes, []).length > 0)) continue;
        yield {
          file,
          line: step.line,
          message: `the steps fill in a form and do not complete it: ${quoteStart(step.text)}. Add the step that sends, confirms or pays.`,
        };
      }
    }
  },
};
