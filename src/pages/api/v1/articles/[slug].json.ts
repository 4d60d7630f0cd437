import type { APIRoute } from 'astro';
import { parseArticleBody } from '../../../../collections/article-body.ts';
import { loadContent } from '../../../../collections/content.ts';
import type { ArticleApi, MovedApi } from '../../../../content/schema/api.ts';
import { buildArticleData, buildMovedData, listOldSlugs } from '../../../../view-models/article-data.ts';

export async function getStaticPaths() {
  const content = await loadContent();
  return [
    ...content.articles.map((article) => ({
      params: { slug: article.slug },
      props: { data: buildArticleData(article, parseArticleBody(article.body), content) },
    })),
    ...listOldSlugs(content).map(({ slug, article }) => ({ params: { slug }, props: { data: buildMovedData(article, content) } })),
  ];
}

/** One article, or where it has moved, described by article.schema.json. */
export const GET: APIRoute<{ data: ArticleApi | MovedApi }> = ({ props }) => Response.json(props.data);
