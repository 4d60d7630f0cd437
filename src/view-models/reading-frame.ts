import type { Article, Content, Guide } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { buildPageFrame, type Alternate, type LinkView, type PageFrame } from './page-frame.ts';
import { getSharePicture } from './share-pictures.ts';

/** The frame of an article or a page of a guide. */
export function buildReadingFrame(
  page: Article | Guide,
  around: { description: string; path: string; parents: readonly LinkView[] },
  content: Content,
): PageFrame {
  const { title } = page.data;
  return buildPageFrame(content, { ...around, title, kind: 'article', picture: getSharePicture(page), alternates: listAlternates(page) });
}

/** A page as Markdown and as JSON, and how other sites show it in a frame. */
function listAlternates(page: Article | Guide): Alternate[] {
  const embedded = { type: 'application/json+oembed', href: addresses.embedData(page.data.id) };
  if ('guide' in page) {
    return [
      { type: 'text/markdown', href: addresses.guideMarkdown(page.id) },
      { type: 'application/json', href: addresses.guideData(page.id) },
      embedded,
    ];
  }
  return [
    { type: 'text/markdown', href: addresses.articleMarkdown(page.slug) },
    { type: 'application/json', href: addresses.articleDataV2(page.slug) },
    embedded,
  ];
}
