import type { RootContent } from 'mdast';
import { getLookup, type Article, type Content, type Guide } from '../content/content.ts';
import type { Precondition } from '../content/document/document.ts';
import { heading, link, listOf, paragraph, text } from '../content/document/nodes.ts';
import { formatMarkdown, resolve, toText } from '../content/document/resolve.ts';
import { preconditionKinds } from '../content/schema/article.ts';
import { addresses } from '../lib/addresses.ts';
import { buildEvidence } from './evidence.ts';

/** Writes an article or a page of a guide as plain Markdown: figures, names and steps in full, links absolute, sources at the end. */
export function buildArticleMarkdown(article: Article | Guide, content: Content): string {
  const { data, document } = article;
  const { address } = content.site;
  const { phrases } = content.language;
  const lookup = getLookup(content);
  const { statusNote, shortAnswer, preconditions, blocks } = document;
  const related = data.related.flatMap((other) => content.articlesBySlug.get(other) ?? []);
  return formatMarkdown([
    heading(1, data.title),
    ...(statusNote === undefined
      ? []
      : [{ type: 'blockquote', children: [paragraph([text(toText(statusNote, lookup))])] } satisfies RootContent]),
    paragraph([text(toText(shortAnswer, lookup))]),
    paragraph([text(buildEvidence(article, content).text)]),
    ...preconditionKinds.flatMap((kind) =>
      writePreconditions(
        phrases.preconditions[kind],
        preconditions.filter((precondition) => precondition.kind === kind),
        content,
      ),
    ),
    ...blocks.flatMap((block) => [
      ...(block.kind === 'steps' && block.onlyFor ? [paragraph([text(phrases.onlyDevice[block.onlyFor])])] : []),
      ...resolve(block.content, lookup),
    ]),
    heading(2, phrases.sources),
    listOf(data.sources.map(({ name, url, asOf }) => [url === undefined ? text(name) : link(name, url), text(` (${asOf})`)])),
    paragraph([text(`${phrases.reviewed} ${data.reviewed}.`)]),
    heading(2, phrases.related),
    listOf(related.map((other) => [link(other.data.title, address + addresses.article(other.slug))])),
    paragraph([text(`${phrases.permanentLink}: ${address}${addresses.shortLink(data.id)}`)]),
  ]);
}

function writePreconditions(title: string, preconditions: readonly Precondition[], content: Content): RootContent[] {
  if (preconditions.length === 0) return [];
  const { site, articlesBySlug } = content;
  const lookup = getLookup(content);
  return [
    heading(2, title),
    listOf(
      preconditions.map(({ who, instead, article }) => [
        text(`${toText(who, lookup)}. ${toText(instead, lookup)}`),
        ...(article === undefined
          ? []
          : [text(' '), link(articlesBySlug.get(article)?.data.title ?? article, site.address + addresses.article(article))]),
      ]),
    ),
  ];
}

/** What stands at the Markdown address of an old slug. */
export function buildMovedMarkdown({ slug, data }: Article, { site, language }: Content): string {
  return formatMarkdown([
    heading(1, data.title),
    paragraph([text(`${language.phrases.movedTo} `), link(data.title, site.address + addresses.articleMarkdown(slug))]),
  ]);
}
