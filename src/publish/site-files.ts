import type { Content } from '../content/content.ts';
import { buildJsonSchemas } from '../content/schema/api.ts';
import { addresses } from '../lib/addresses.ts';
import { buildArticleData, buildArticleDataV2, buildArticleList, buildMovedData, listOldSlugs } from '../view-models/article-data.ts';
import { buildArticleMarkdown, buildMovedMarkdown } from '../view-models/article-markdown.ts';
import { buildChangesJson } from '../view-models/changes-json.ts';
import { buildChangesFeed } from '../view-models/changes-page.ts';
import { buildEmbedData } from '../view-models/embed-data.ts';
import { buildSiteLinks } from '../content/linked-pages.ts';
import { listAddresses } from '../view-models/listing-pages.ts';
import { buildCategoryText, buildLlmsText, listFilledCategories } from '../view-models/llms-text.ts';
import { buildMacros, formatMacrosCsv } from '../view-models/macros.ts';
import { buildGuideData, buildPageList } from '../view-models/page-data.ts';
import { buildManifest } from '../view-models/site-manifest.ts';
import { readColour } from '../styles/read-token.ts';
import { drawFavicon } from './pictures/draw-icon.ts';

/** A file of the site that is no page: data, Markdown, feeds. */
export interface SiteFile {
  /** Address on the site. */
  path: string;
  text: string;
}

/** Every such file, made from the content one after the other. */
export function* listSiteFiles(content: Content): Generator<SiteFile> {
  const { site } = content;
  yield { path: '/robots.txt', text: `User-agent: *\nAllow: /\n\nSitemap: ${site.address}/sitemap-index.xml\n` };
  yield { path: '/llms.txt', text: buildLlmsText(content) };
  for (const category of listFilledCategories(content))
    yield { path: addresses.categoryText(category.slug), text: buildCategoryText(category, content) };
  yield { path: addresses.changesFeed, text: buildChangesFeed(content) };
  yield toJson(addresses.changesJson, buildChangesJson(content));
  yield { path: addresses.favicon, text: drawFavicon(site.accent) };
  yield toJson(addresses.manifest, buildManifest(site, readColour('color-page', 'light')));
  yield toJson('/addresses.json', listAddresses(content));
  const { pages, redirects } = buildSiteLinks(content);
  // Readers of this file know its redirects by the name it was published with.
  yield toJson('/links.json', { pages, forwards: redirects });
  yield toJson('/api/v1/articles.json', buildArticleList(content));
  yield toJson(addresses.pageList, buildPageList(content));
  const macros = buildMacros(content);
  yield toJson('/api/v1/macros.json', { macros });
  yield { path: '/api/v1/macros.csv', text: formatMacrosCsv(macros) };
  for (const page of [...content.articles, ...content.guides])
    yield toJson(addresses.embedData(page.data.id), buildEmbedData(page, content));
  for (const guide of content.guides) {
    yield toJson(addresses.guideData(guide.id), buildGuideData(guide, content));
    yield { path: addresses.guideMarkdown(guide.id), text: buildArticleMarkdown(guide, content) };
  }
  for (const [name, schema] of Object.entries(buildJsonSchemas())) yield toJson(`/api/${name}.schema.json`, schema);
  for (const article of content.articles) {
    yield toJson(addresses.articleData(article.slug), buildArticleData(article, content));
    yield toJson(addresses.articleDataV2(article.slug), buildArticleDataV2(article, content));
    yield { path: addresses.articleMarkdown(article.slug), text: buildArticleMarkdown(article, content) };
  }
  for (const { slug, article } of listOldSlugs(content)) {
    const moved = buildMovedData(article, content);
    yield toJson(addresses.articleData(slug), moved);
    yield toJson(addresses.articleDataV2(slug), moved);
    yield { path: addresses.articleMarkdown(slug), text: buildMovedMarkdown(article, content) };
  }
}

function toJson(path: string, data: unknown): SiteFile {
  return { path, text: JSON.stringify(data) };
}
