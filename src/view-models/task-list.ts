import type { Article, Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import type { LinkView } from './page-frame.ts';

/** What people come for, with the pages that help. */
export interface TaskView {
  title: string;
  links: readonly LinkView[];
}

/** The tasks of site.yaml with links to their pages; none if the site names none. */
export function buildTasks(content: Content): TaskView[] {
  return (content.site.tasks ?? []).map(({ title, articles, comparison }) => {
    const compared = comparison === undefined ? undefined : content.comparisons.get(comparison);
    return {
      title,
      links: [
        ...articles.flatMap((slug) => toShortLink(content.articlesBySlug.get(slug)) ?? []),
        ...(comparison === undefined || !compared ? [] : [{ title: compared.linkTitle, href: addresses.comparison(comparison) }]),
      ],
    };
  });
}

/** A link in the few words that a tile has room for. */
function toShortLink(article: Article | undefined): LinkView | undefined {
  return article && { title: article.data.shortTitle, href: addresses.article(article.slug) };
}
