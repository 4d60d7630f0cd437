import type { Rule } from '../rule.ts';
import { getReadingGrade, listProse, quoteStart } from '../text/measure.ts';

/** Highest US school grade a page may ask of its readers: about 13 years of age. */
const maxGrade = 8;

/** Every page can be read by somebody with eight years of school. */
export const readingGrade: Rule = {
  id: 'reading-grade',
  *check({ pages }) {
    for (const page of pages) {
      if (!page.isRead) continue;
      const prose = listProse(page);
      const grade = getReadingGrade(prose);
      if (grade <= maxGrade) continue;
      const [hardest] = prose.map((passage) => ({ passage, grade: getReadingGrade([passage]) })).toSorted((a, b) => b.grade - a.grade);
      if (!hardest) continue;
      yield {
        file: page.file,
        line: hardest.passage.line,
        message: `the page has reading grade ${grade.toFixed(1)}; at most ${maxGrade} is allowed. Use shorter words and sentences, first in ${quoteStart(hardest.passage.text)} (grade ${hardest.grade.toFixed(1)}).`,
      };
    }
  },
};
