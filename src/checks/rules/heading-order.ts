import { headingDepths } from '../../content/allowed-markdown.ts';
import type { Rule } from '../rule.ts';

const { min, max } = headingDepths;

/** Headings form a tree below the page's own heading, which is its title. Levels that no page has are refused elsewhere. */
export const headingOrder: Rule = {
  id: 'heading-order',
  *check({ pages }) {
    for (const { file, headings } of pages) {
      let above = 1;
      for (const { depth, text, line } of headings) {
        const allowed = Math.min(above + 1, max);
        if (depth >= min && depth <= max && depth > allowed) {
          const reason = `no heading of level ${depth - 1} stands above it`;
          const message = `"${text}" is a heading of level ${depth}, but ${reason}. Write "${'#'.repeat(allowed)} ${text}".`;
          yield { file, line, message };
        }
        above = Math.min(Math.max(2, depth), allowed);
      }
    }
  },
};
