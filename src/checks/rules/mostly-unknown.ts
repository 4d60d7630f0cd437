import { findPhrases } from '../text/find-phrase.ts';
import { listProse, listSentences } from '../text/measure.ts';
import type { Rule } from '../rule.ts';

/** Share of sentences that may say that something is not known. */
const maxShare = 0.3;

/** A page that mostly says "not known" helps nobody; what is known joins the page on the same task. */
export const mostlyUnknown: Rule = {
  id: 'mostly-unknown',
  *check({ pages, style }) {
    for (const page of pages) {
      if (!page.isRead) continue;
      const sentences = listProse(page).flatMap(listSentences);
      const unknown = sentences.filter(({ text }) => findPhrases(text, style.unknown, []).length > 0);
      if (unknown.length <= sentences.length * maxShare) continue;
      yield {
        file: page.file,
        line: unknown[0]?.line ?? 1,
        message: `${unknown.length} of ${sentences.length} sentences say that something is not known; at most ${Math.round(maxShare * 100)}% may. Say it once, or move what is known to the page on the same task and keep this slug in its "redirectFrom".`,
      };
    }
  },
};
