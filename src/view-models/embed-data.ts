import type { Article, Content, Guide } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { getSharePicture, pictureSize } from './share-pictures.ts';

/** A frame's size until the page inside has told its height. */
const frame = { width: 640, height: 800 } as const;

/** How another site shows an embedded page: an answer of oEmbed 1.0, written once for each page, so no query changes it. */
export function buildEmbedData(page: Article | Guide, { site }: Content): object {
  const { id, title } = page.data;
  const address = site.address + addresses.embed(id);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.address + addresses.home,
    cache_age: 86_400,
    html: `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${frame.width}" height="${frame.height}" loading="lazy"></iframe>`,
    ...frame,
    thumbnail_url: site.address + getSharePicture(page),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}
