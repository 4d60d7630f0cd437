import type { Rule } from '../rule.ts';

/** The longest list of steps a reader keeps the place in. */
const maxSteps = 10;

/** A task has at most ten steps. */
export const stepCount: Rule = {
  id: 'step-count',
  *check({ pages }) {
    for (const { file, stepLists } of pages) {
      for (const { line, steps } of stepLists) {
        if (steps.length <= maxSteps) continue;
        yield {
          file,
          line,
          message: `the list has ${steps.length} steps; at most ${maxSteps} are allowed. Leave out what nobody needs to be told, or make two lists under headings of their own.`,
        };
      }
    }
  },
};
