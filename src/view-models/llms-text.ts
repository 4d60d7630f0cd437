import type { Content } from '../content/content.ts';
import type { CategoryData } from '../content/schema/category.ts';
import { addresses } from '../lib/addresses.ts';
import { getPlainText } from '../lib/inline-text.ts';
import { buildArticleMarkdown } from './article-markdown.ts';

/** What whoever quotes the site has to know. */
const onQuoting =
  'Every figure is kept once, with its sources and their year. An article marked as kept as a record tells of something that has ended: say so when you quote it.';

/** Writes `/llms.txt` (llmstxt.org): what the site is, and every article as Markdown with its short answer. */
export function buildLlmsText(content: Content): string {
  const { site } = content;
  const sections = listFilledCategories(content).map((category) => {
    const lines = (content.articlesByCategory.get(category.slug) ?? []).map(({ slug, data }) => {
      const ended = data.status === 'historical' ? 'Kept as a record. ' : '';
      return `- [${data.title.replace(/[[\]]/g, '\\$&')}](${site.address}${addresses.articleMarkdown(slug)}): ${ended}${getPlainText(data.shortAnswer, content)}`;
    });
    return `## ${category.title}\n\n[All of it as one text](${site.address}${addresses.categoryText(category.slug)})\n\n${lines.join('\n')}`;
  });
  return `# ${site.name}

> ${site.description} ${site.audience}.

Language: ${site.language}. ${onQuoting}

${sections.join('\n\n')}

## Data

- [All articles as JSON](${site.address}/api/v1/articles.json): id, addresses, title, short answer, version of each article
- [JSON Schema of the list](${site.address}/api/v1/articles.schema.json)
- [JSON Schema of an article](${site.address}/api/v1/article.schema.json)
- [Changes](${site.address}${addresses.changesFeed}): an Atom feed, also as [JSON Feed](${site.address}${addresses.changesJson})
`;
}

/** The categories that have articles. */
export function listFilledCategories({ categories, articlesByCategory }: Content): CategoryData[] {
  return categories.filter(({ slug }) => (articlesByCategory.get(slug)?.length ?? 0) > 0);
}

/** Every article of a category as one Markdown text. */
export function buildCategoryText({ slug, title, summary }: CategoryData, content: Content): string {
  const { site, articlesByCategory } = content;
  const articles = (articlesByCategory.get(slug) ?? []).map((article) => buildArticleMarkdown(article, content).trim());
  return `# ${site.name}: ${title}

> ${summary}

Language: ${site.language}. ${onQuoting}

${articles.join('\n\n---\n\n')}
`;
}
