import { addresses } from '../../lib/addresses.ts';
import { getList, getValue } from '../../content/raw-values.ts';
import type { CheckedPage } from '../text/checked-page.ts';
import type { Rule } from '../rule.ts';

const minPages = 2;

/** Every article can be reached from at least two others: in their text, exclusions or related questions. */
export const orphanArticles: Rule = {
  id: 'orphan-articles',
  *check({ pages }) {
    const from = new Map<string, Set<CheckedPage>>();
    for (const page of pages) {
      for (const slug of listTargets(page)) from.set(slug, (from.get(slug) ?? new Set()).add(page));
    }
    for (const page of pages) {
      if (page.kind !== 'article') continue;
      const others = [...(from.get(page.slug) ?? [])].filter((other) => other !== page);
      if (others.length >= minPages) continue;
      const found = others.length === 0 ? 'no other page' : `one other page (${others[0]?.file ?? ''})`;
      yield {
        file: page.file,
        line: 1,
        message: `the article is linked from ${found}; at least ${minPages} are needed. Add "${page.slug}" to "related" of articles on the same task.`,
      };
    }
  },
};

function listTargets(page: CheckedPage): string[] {
  const prefix = addresses.article('').replace(/\/$/, '');
  const inText = page.links.flatMap(({ url }) => (url.startsWith(prefix) ? [url.slice(prefix.length).split(/[/?#]/)[0] ?? ''] : []));
  const inExclusions = getList(page.source.data, 'cannotIf').map((entry) => String(getValue(entry, 'link')));
  return [...inText, ...inExclusions, ...getList(page.source.data, 'related').map(String)];
}
