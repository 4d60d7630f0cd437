import type { CheckedPage } from '../text/checked-page.ts';
import type { Rule } from '../rule.ts';

/** Share of word runs in common from which two all tell the same. */
const maxShared = 0.25;

/** Length of the compared runs, in words. */
const runLength = 4;

/**
 * Two articles that say the same compete in search and drift apart: one is merged into the other. Whole pages are compared,
 * from the title to the last cell. A guide tells the steps of its article for one device, so guides are left out.
 */
export const nearDuplicates: Rule = {
  id: 'near-duplicates',
  *check({ pages }) {
    const articles = pages.filter(({ kind, isRead }) => kind === 'article' && isRead).map((page) => ({ page, runs: listRuns(page) }));
    for (const [index, { page, runs }] of articles.entries()) {
      for (const other of articles.slice(0, index)) {
        const share = getShare(runs, other.runs);
        if (share < maxShared) continue;
        yield {
          file: page.file,
          line: 1,
          message: `${Math.round(share * 100)}% of the text also stands in ${other.page.file}; less than ${Math.round(maxShared * 100)}% is allowed. Merge them and keep this slug in "redirectFrom", or say it in one place and link there.`,
        };
      }
    }
  },
};

function listRuns({ passages }: CheckedPage): Set<string> {
  const words = passages.map(({ bare }) => bare.toLowerCase().match(/[\p{L}\p{N}/'’-]+|\uFFFC/gu) ?? []);
  return new Set(words.flatMap((list) => list.slice(runLength - 1).map((_, start) => list.slice(start, start + runLength).join(' '))));
}

/** Runs in common, as a share of the smaller text. */
function getShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}
