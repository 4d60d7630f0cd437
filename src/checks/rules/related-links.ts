import { getEntries } from '../../content/raw-values.ts';
import type { Rule } from '../rule.ts';

const minRelated = 3;

/** Nobody is left at a dead end: at least three questions to go on with. */
export const relatedLinks: Rule = {
  id: 'related-links',
  *check({ pages }) {
    for (const page of pages) {
      const count = new Set(getEntries(page.source.data, 'related').map(([slug]) => slug)).size;
      if (count >= minRelated || !page.source.isWhole(['related'])) continue;
      yield {
        file: page.file,
        line: page.source.getLine(['related']),
        message: `the page has ${count} related ${count === 1 ? 'question' : 'questions'}; at least ${minRelated} are needed. Add slugs of what a reader asks next to "related".`,
      };
    }
  },
};
