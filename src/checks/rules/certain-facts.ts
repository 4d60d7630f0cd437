import { canBeHigh, needsDatedBy } from '../../content/sources.ts';
import type { Rule } from '../rule.ts';

/** A fact is called no more certain than its sources are, and borrows no year from a source that is not official. */
export const certainFacts: Rule = {
  id: 'certain-facts',
  *check({ facts }) {
    for (const { data, file, line } of facts.values()) {
      if (data.confidence !== 'high') continue;
      if (!canBeHigh(data.sources)) {
        yield {
          file,
          line,
          message: `"${data.id}" has high confidence, but no source of it is official, and unrelated sites copy from each other. Write "medium", or add an official source.`,
        };
      } else if (needsDatedBy(data)) {
        yield {
          file,
          line,
          message: `some sources of "${data.id}" are official and some are not, so it is open whose year ${data.asOf} is. Add "datedBy" with the source that is of that year.`,
        };
      }
    }
  },
};
