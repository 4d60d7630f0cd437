import { getLookup, type Article, type Content } from '../content/content.ts';
import type { Precondition } from '../content/document/document.ts';
import { toHtml } from '../content/document/html.ts';
import { preconditionKinds } from '../content/schema/article.ts';
import { addresses } from '../lib/addresses.ts';
import type { LinkView } from './page-frame.ts';

/** What a reader checks before the first step. */
export interface PreconditionView {
  whoHtml: string;
  insteadHtml: string;
  link?: LinkView | undefined;
}

/** Preconditions of one kind, under the heading that says what they are. */
export interface PreconditionGroup {
  /** Anchor on the page. */
  anchor: string;
  /** Anchors of kinds that are not listed: links to them lead here. */
  formerAnchors?: readonly string[] | undefined;
  title: string;
  preconditions: readonly PreconditionView[];
}

/** Preconditions by kind, in the order in which a reader needs them. */
export function groupPreconditions(preconditions: readonly Precondition[], content: Content): PreconditionGroup[] {
  const lookup = getLookup(content);
  const titles = content.language.phrases.preconditions;
  const kinds = preconditionKinds.filter((kind) => preconditions.some((precondition) => precondition.kind === kind));
  return kinds.map((kind, index) => {
    const own = preconditions.filter((precondition) => precondition.kind === kind);
    const views = own.map(({ who, instead, article }) => ({
      whoHtml: toHtml(who, lookup),
      insteadHtml: toHtml(instead, lookup),
      link: toLink(content.articlesBySlug.get(article ?? '')),
    }));
    // Links to the first box are permanent, whatever it holds, and so are those to a kind that has none any more.
    const shown = kinds.slice(1);
    const formerAnchors =
      index > 0 ? [] : preconditionKinds.filter((other) => !shown.includes(other)).map((other) => `precondition-${other}`);
    return { anchor: index === 0 ? 'who-cannot' : `precondition-${kind}`, formerAnchors, title: titles[kind], preconditions: views };
  });
}

/** The link to an article, if there is one. */
export function toLink(article: Article | undefined): LinkView | undefined {
  return article && { title: article.data.title, href: addresses.article(article.slug) };
}
