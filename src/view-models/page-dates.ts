import type { Article, Content, Guide } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';

/** The day of the last change that readers see, by the path of the page: noted in its changes, else that of its review. Lists are as new as what they list. */
export function listPageDates(content: Content): Map<string, string> {
  const { articles, guides, categories, articlesByCategory } = content;
  const all = getLatest([...articles, ...guides]);
  return new Map([
    ...[addresses.home, addresses.articles, addresses.categories, addresses.changes].flatMap((path) => toEntry(path, all)),
    ...categories.flatMap(({ slug }) => toEntry(addresses.category(slug), getLatest(articlesByCategory.get(slug) ?? []))),
    ...articles.flatMap((article) => toEntry(addresses.article(article.slug), getLatest([article]))),
    ...guides.flatMap((guide) => toEntry(addresses.guide(guide.id), getLatest([guide]))),
  ]);
}

function toEntry(path: string, day: string | undefined): [string, string][] {
  return day === undefined ? [] : [[path, day]];
}

function getLatest(pages: readonly (Article | Guide)[]): string | undefined {
  const days = pages.map(({ data }) => data.changes?.[0]?.date ?? data.reviewed);
  return days.reduce<string | undefined>((latest, day) => (latest !== undefined && latest > day ? latest : day), undefined);
}
