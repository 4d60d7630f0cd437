import type { APIRoute } from 'astro';
import { parseArticleBody } from '../../collections/article-body.ts';
import { loadContent } from '../../collections/content.ts';
import { buildArticleData, listOldSlugs } from '../../view-models/article-data.ts';
import { buildArticleMarkdown, buildMovedMarkdown } from '../../view-models/article-markdown.ts';

export async function getStaticPaths() {
  const content = await loadContent();
  return [
    ...content.articles.map((article) => {
      const tree = parseArticleBody(article.body);
      const data = buildArticleData(article, tree, content);
      return { params: { slug: article.slug }, props: { text: buildArticleMarkdown(article, data, tree, content) } };
    }),
    ...listOldSlugs(content).map(({ slug, article }) => ({ params: { slug }, props: { text: buildMovedMarkdown(article, content) } })),
  ];
}

/** The article as Markdown. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
