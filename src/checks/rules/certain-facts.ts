import { canBeHigh, needsDatedBy } from '../../content/sources.ts';
import type { Rule } from '../rule.ts';

/** A fact is called no more certain than its sources are, and borrows no year from a source that is not official. */
export const certainFacts: Rule = {
  id: 'certain-facts',
  *check({ facts }) {
    for (const { data, file, line, isRefused } of facts.values()) {
      const { sources, asOf, datedBy } = data;
      if (data.confidence !== 'high' || !sources || sources.includes(undefined)) continue;
      const named = sources.filter((source) => source !== undefined);
      if (!canBeHigh(named)) {
        yield {
          file,
          line,
          message: `"${data.id}" has high confidence, but no source of it is official, and unrelated sites copy from each other. Write "medium", or add an official source.`,
        };
      } else if (asOf !== undefined && !isRefused('datedBy') && needsDatedBy({ sources: named, asOf, datedBy })) {
        yield {
          file,
          line,
          message: `some sources of "${data.id}" are official and some are not, so it is open whose year ${asOf} is. Add "datedBy" with the source that is of that year.`,
        };
      }
    }
  },
};
