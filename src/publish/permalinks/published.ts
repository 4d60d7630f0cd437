import type { Content } from '../../content/content.ts';
import type { Forward, LinkedPage } from '../../lib/forwards.ts';
import { buildSiteLinks } from '../../view-models/linked-pages.ts';
import type { Anchor, BuiltPage } from '../built-pages.ts';

/** What a built site answers to. */
export interface Published {
  pages: readonly LinkedPage[];
  forwards: readonly Forward[];
  /** Places that links can lead to, by the address of their page. */
  anchors: ReadonlyMap<string, readonly Anchor[]>;
}

/** Pages whose places are promised for ever. Lists and indexes change with what they list. */
const pagesWithAnchors = /^\/(?:articles\/.|guides\/.|about\/)/;

/** What a site answers to, from its content and its pages. */
export function describePublished(content: Content, pages: readonly BuiltPage[]): Published {
  const published = pages.filter(({ address }) => address.endsWith('/'));
  return {
    ...buildSiteLinks(content),
    anchors: new Map(published.map(({ address, anchors }) => [address, pagesWithAnchors.test(address) ? anchors : []])),
  };
}
