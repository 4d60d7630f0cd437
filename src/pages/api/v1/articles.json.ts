import { parseArticleBody } from '../../../collections/article-body.ts';
import { loadContent } from '../../../collections/content.ts';
import { buildArticleData, buildArticleList } from '../../../view-models/article-data.ts';

/** Every article, described by articles.schema.json. */
export async function GET(): Promise<Response> {
  const content = await loadContent();
  const articles = content.articles.map((article) => ({
    data: buildArticleData(article, parseArticleBody(article.body), content),
    queries: article.data.queries,
  }));
  return Response.json(buildArticleList(articles));
}
