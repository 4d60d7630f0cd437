import { addresses } from '../../lib/addresses.ts';
import { getEntries, getText } from '../../content/raw-values.ts';
import type { CheckedPage } from '../text/checked-page.ts';
import type { KnownIds } from '../known-ids.ts';
import type { Rule } from '../rule.ts';

const minPages = 2;

/** Every article can be reached from at least two others: in their text, exclusions or related questions. */
export const orphanArticles: Rule = {
  id: 'orphan-articles',
  *check({ pages, known, hasLostPages }) {
    if (hasLostPages) return;
    const from = new Map<string, Set<CheckedPage>>();
    for (const page of pages) {
      for (const slug of listTargets(page)) from.set(slug, (from.get(slug) ?? new Set()).add(page));
    }
    for (const page of pages) {
      if (page.kind !== 'article') continue;
      const others = [...(from.get(page.slug) ?? [])].filter((other) => other !== page);
      const unsure = pages.filter((other) => other !== page && !others.includes(other) && mayLink(other, page.slug, known));
      if (others.length + unsure.length >= minPages) continue;
      const found = others.length === 0 ? 'no other page' : `one other page (${others[0]?.file ?? ''})`;
      yield {
        file: page.file,
        line: 1,
        message: `the article is linked from ${found}; at least ${minPages} are needed. Add "${page.slug}" to "related" of articles on the same task.`,
      };
    }
  },
};

/** Whether a page may be meant to link to an article: it names one that is not there, or what it names can't be read. */
function mayLink(page: CheckedPage, slug: string, { articles }: KnownIds): boolean {
  const { source, isRead } = page;
  if (!isRead && source.text.includes(slug)) return true;
  return source.isRefused(['related']) || listTargets(page).some((target) => !articles.has(target));
}

function listTargets(page: CheckedPage): string[] {
  const prefix = addresses.article('').replace(/\/$/, '');
  const inText = page.links.flatMap(({ url }) => (url.startsWith(prefix) ? [url.slice(prefix.length).split(/[/?#]/)[0] ?? ''] : []));
  const inExclusions = getEntries(page.source.data, 'cannotIf').flatMap(([entry]) => getText(entry, 'link') ?? []);
  return [...inText, ...inExclusions, ...getEntries(page.source.data, 'related').map(([slug]) => String(slug))];
}
