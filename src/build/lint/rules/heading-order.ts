import type { LintRule } from '../lint-rule.ts';

/** Headings form a tree below the page's own heading, which is its title. */
export const headingOrder: LintRule = {
  id: 'heading-order',
  *check({ pages }) {
    for (const { file, headings } of pages) {
      let above = 1;
      for (const { depth, text, line } of headings) {
        const allowed = Math.min(above + 1, 3);
        if (depth < 2) {
          yield { file, line, message: `"${text}" is a heading of level 1, which is the page's title. Write "## ${text}".` };
        } else if (depth > allowed) {
          const mark = '#'.repeat(allowed);
          yield {
            file,
            line,
            message: `"${text}" is a heading of level ${depth} after one of level ${above}; at most level ${allowed} can follow. Write "${mark} ${text}".`,
          };
        }
        above = Math.max(2, depth);
      }
    }
  },
};
