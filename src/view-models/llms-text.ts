import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getPlainText } from '../lib/inline-text.ts';

/** Writes `/llms.txt` (llmstxt.org): what the site is, and every article as Markdown with its short answer. */
export function buildLlmsText(content: Content): string {
  const { site } = content;
  const sections = content.categories.map((category) => {
    const lines = (content.articlesByCategory.get(category.slug) ?? []).map(({ slug, data }) => {
      const ended = data.status === 'historical' ? 'Kept as a record. ' : '';
      return `- [${data.title.replace(/[[\]]/g, '\\$&')}](${site.address}${addresses.articleMarkdown(slug)}): ${ended}${getPlainText(data.shortAnswer, content)}`;
    });
    return `## ${category.title}\n\n${lines.join('\n')}`;
  });
  return `# ${site.name}

> ${site.description} ${site.audience}.

Every figure is kept once, with its sources and their year. An article marked as kept as a record tells of something that has ended: say so when you quote it.

${sections.filter((section) => section.includes('- [')).join('\n\n')}

## Data

- [All articles as JSON](${site.address}/api/v1/articles.json): id, addresses, title, short answer, version of each article
- [JSON Schema of the list](${site.address}/api/v1/articles.schema.json)
- [JSON Schema of an article](${site.address}/api/v1/article.schema.json)
- [Changes](${site.address}${addresses.changesFeed}): an Atom feed
`;
}
