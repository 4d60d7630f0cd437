import { getList, getValue, isNoList } from '../../content/raw-values.ts';
import type { Rule } from '../rule.ts';

/** Each page says what it rests on, and from when. */
export const sourcesPresent: Rule = {
  id: 'sources-present',
  *check({ pages }) {
    for (const page of pages) {
      const sources = getList(page.source.data, 'sources');
      if (sources.length === 0 && !isNoList(page.source.data, 'sources')) {
        yield {
          file: page.file,
          line: page.source.getLine(['sources']),
          message: 'the page names 0 sources; at least 1 is needed. Add "name", "url" and "asOf" of what it rests on.',
        };
      }
      for (const [index, source] of sources.entries()) {
        if (getValue(source, 'asOf') !== undefined) continue;
        yield {
          file: page.file,
          line: page.source.getLine(['sources', index]),
          message: `source ${index + 1} has no date. Add "asOf": the year, "about 2019" or "undated".`,
        };
      }
    }
  },
};
