import { getValue } from '../../content/raw-values.ts';
import type { Rule } from '../rule.ts';

const warningMonths = 12;
const errorMonths = 24;

/** Each page was checked against its sources not long ago. Records of the past do not change, so they may rest. */
export const reviewDate: Rule = {
  id: 'review-date',
  *check({ pages, today }) {
    for (const { file, source } of pages) {
      const line = source.getLine(['reviewed']);
      const value = getValue(source.data, 'reviewed');
      const reviewed = toDay(value);
      // What is no date is named by its schema, and a page of the past may be of any age.
      if (reviewed === undefined || source.isRefused(['status'])) continue;
      const months = countMonths(reviewed, today);
      if (months < warningMonths || getValue(source.data, 'status') === 'historical') continue;
      const isError = months >= errorMonths;
      yield {
        file,
        line,
        severity: isError ? 'error' : 'warning',
        message: `the page was last reviewed ${months} months ago, on ${reviewed}; from ${isError ? errorMonths : warningMonths} months on this is ${isError ? 'an error' : 'a warning'}. Check it against its sources, then set "reviewed" to that day.`,
      };
    }
  },
};

/** Whole months from one day to another, both as YYYY-MM-DD. */
export function countMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

function toDay(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
