import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Content } from '../collections/content.ts';
import { addresses } from '../lib/addresses.ts';
import { resolveBody } from '../lib/article-text.ts';
import { heading, link, listOf, paragraph, text } from '../lib/markdown-nodes.ts';
import type { ArticleApi } from '../content/schema/api.ts';
import { wording } from '../language/en.ts';
import { buildTextLookup } from './article-data.ts';

/** Writes an article as plain Markdown: figures, names and steps in full, links absolute, sources at the end. */
export function buildArticleMarkdown({ data: frontMatter }: Article, data: ArticleApi, tree: Root, content: Content): string {
  const { address } = content.site;
  const body = resolveBody(tree, buildTextLookup(content)).children;
  const root: Root = {
    type: 'root',
    children: [
      heading(1, data.title),
      ...(data.statusNote === undefined
        ? []
        : [{ type: 'blockquote', children: [paragraph([text(data.statusNote)])] } satisfies RootContent]),
      paragraph([text(data.shortAnswer)]),
      ...(data.cannotIf.length === 0
        ? []
        : [
            heading(2, wording.cannotIf),
            listOf(
              data.cannotIf.map(({ who, instead, article }) => [
                text(`${who}. ${instead}`),
                ...(article === undefined
                  ? []
                  : [text(' '), link(content.articlesBySlug.get(article)?.data.title ?? article, address + addresses.article(article))]),
              ]),
            ),
          ]),
      ...body,
      heading(2, wording.sources),
      listOf(frontMatter.sources.map(({ name, url, asOf }) => [url === undefined ? text(name) : link(name, url), text(` (${asOf})`)])),
      paragraph([text(`${wording.reviewed} ${data.reviewed}.`)]),
      heading(2, wording.related),
      listOf(data.related.map(({ title, address: href }) => [link(title, href)])),
      paragraph([text(`${wording.permanentLink}: ${data.shortLink}`)]),
    ],
  };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}

/** What stands at the Markdown address of an old slug. */
export function buildMovedMarkdown({ slug, data }: Article, { site }: Content): string {
  return toMarkdown({
    type: 'root',
    children: [
      heading(1, data.title),
      paragraph([text(`${wording.movedTo} `), link(data.title, site.address + addresses.articleMarkdown(slug))]),
    ],
  });
}
