import type { Rule } from '../rule.ts';

/** The lowest level of heading; below it, text needs no name of its own. */
const maxDepth = 3;

/** Headings form a tree below the page's own heading, which is its title. */
export const headingOrder: Rule = {
  id: 'heading-order',
  *check({ pages }) {
    for (const { file, headings } of pages) {
      let above = 1;
      for (const { depth, text, line } of headings) {
        const allowed = Math.min(above + 1, maxDepth);
        if (depth < 2) {
          yield { file, line, message: `"${text}" is a heading of level 1, which is the page's title. Write "## ${text}".` };
        } else if (depth > allowed) {
          const reason = depth > maxDepth ? `levels go down to ${maxDepth}` : `no heading of level ${depth - 1} stands above it`;
          yield {
            file,
            line,
            message: `"${text}" is a heading of level ${depth}, but ${reason}. Write "${'#'.repeat(allowed)} ${text}".`,
          };
        }
        above = Math.min(Math.max(2, depth), allowed);
      }
    }
  },
};
