import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Content } from '../collections/content.ts';
import { addresses } from '../lib/addresses.ts';
import { resolveBody } from '../lib/article-text.ts';
import type { ArticleApi } from '../schema/api.ts';
import { wording } from '../wording/en.ts';
import { buildTextLookup } from './article-data.ts';

/** Writes an article as plain Markdown: figures, names and steps in full, links absolute, sources at the end. */
export function buildArticleMarkdown({ data: frontMatter }: Article, data: ArticleApi, tree: Root, content: Content): string {
  const { address } = content.site;
  const body = resolveBody(tree, buildTextLookup(content)).children;
  const root: Root = {
    type: 'root',
    children: [
      heading(1, data.title),
      ...(data.statusNote === undefined ? [] : [quote(data.statusNote)]),
      paragraph(data.shortAnswer),
      ...(data.cannotIf.length === 0
        ? []
        : [
            heading(2, wording.cannotIf),
            list(
              data.cannotIf.map(({ who, instead, article }) => [
                text(`${who}. ${instead} `),
                ...(article === undefined
                  ? []
                  : [link(content.articlesBySlug.get(article)?.data.title ?? article, address + addresses.article(article))]),
              ]),
            ),
          ]),
      ...body,
      heading(2, wording.sources),
      list(frontMatter.sources.map(({ name, url, asOf }) => [url === undefined ? text(name) : link(name, url), text(` (${asOf})`)])),
      paragraph(`${wording.reviewed} ${data.reviewed}.`),
      heading(2, wording.related),
      list(data.related.map(({ title, address: href }) => [link(title, href)])),
      paragraph(`${wording.permanentLink}: ${data.shortLink}`),
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
      { type: 'paragraph', children: [text(`${wording.movedTo} `), link(data.title, site.address + addresses.articleMarkdown(slug))] },
    ],
  });
}

type Phrasing = Extract<RootContent, { type: 'text' | 'link' }>;

function text(value: string): Phrasing {
  return { type: 'text', value };
}

function link(title: string, url: string): Phrasing {
  return { type: 'link', url, children: [{ type: 'text', value: title }] };
}

function heading(depth: 1 | 2, title: string): RootContent {
  return { type: 'heading', depth, children: [text(title)] };
}

function paragraph(value: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [text(value)] };
}

function quote(value: string): RootContent {
  return { type: 'blockquote', children: [paragraph(value)] };
}

function list(items: Phrasing[][]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  };
}
