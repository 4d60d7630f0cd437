import { getList, isNoList } from '../../content/raw-values.ts';
import type { Rule } from '../rule.ts';

const minQueries = 5;

/** Search knows how buyers ask: at least five different queries for each page. */
export const searchQueries: Rule = {
  id: 'search-queries',
  *check({ pages }) {
    for (const page of pages) {
      const count = new Set(getList(page.source.data, 'queries').map((query) => String(query).toLowerCase().trim())).size;
      if (count >= minQueries || isNoList(page.source.data, 'queries')) continue;
      yield {
        file: page.file,
        line: page.source.getLine(['queries']),
        message: `the page has ${count} different ${count === 1 ? 'query' : 'queries'}; at least ${minQueries} are needed. Add what buyers type when this is the page they need.`,
      };
    }
  },
};
