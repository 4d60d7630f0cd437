import { toString } from 'mdast-util-to-string';
import { buildSiteLinks, listEmbedAddresses } from '../../content/linked-pages.ts';
import type { Content } from '../../content/content.ts';
import { listStepBlocks, type ArticleDocument } from '../../content/document/document.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import { listNodes, type MdxFile } from '../../content/source-file.ts';
import { addresses } from '../../lib/addresses.ts';
import { collectKnownIds } from '../known-ids.ts';
import { listPageAddresses } from '../page-addresses.ts';
import { getNodeId, listStepIds, preconditionIds } from '../page-ids.ts';
import type { Anchor, Published } from './published.ts';

/** The heading of pages that are no articles. */
const firstScreen: Anchor = { id: 'first-screen', kind: 'other', text: '' };

/** What a site will answer to, from its documents: known before anything is built. */
export function describeDocuments(content: Content, files: ContentFiles): Published {
  const links = buildSiteLinks(content);
  const guides = new Map(content.guides.map((guide) => [guide.id, guide]));
  const bare = [
    ...listPageAddresses(collectKnownIds(files)),
    addresses.embeddedDesk,
    ...content.articles.flatMap(({ document }) => listFlows(document).map(addresses.embeddedPractice)),
    ...listEmbedAddresses(links.pages),
  ];
  return {
    ...links,
    anchors: new Map<string, readonly Anchor[]>([
      ...bare.map((address) => [address, []] as const),
      ...files.articles.map(({ slug, source }) => {
        const article = content.articlesBySlug.get(slug);
        return [addresses.article(slug), article ? listPlaces(source, article.document) : []] as const;
      }),
      ...files.guides.map(({ guide: name, slug, source }) => {
        const guide = guides.get(`${name}/${slug}`);
        return [addresses.guide(`${name}/${slug}`), guide ? listPlaces(source, guide.document) : []] as const;
      }),
      ...files.pages.map(({ source }) => [addresses.about, [firstScreen, ...listOwnPlaces(source)]] as const),
    ]),
  };
}

/** The places of an article or guide: of its text, of its steps, and of what its page shows around them. */
function listPlaces(source: MdxFile, document: ArticleDocument): Anchor[] {
  const around = ['sources', 'related', ...(document.preconditions.length > 0 ? preconditionIds : [])];
  return [...listOwnPlaces(source), ...[...listStepIds(document), ...around].map((id): Anchor => ({ id, kind: 'other', text: '' }))];
}

function listFlows(document: ArticleDocument): string[] {
  return listStepBlocks(document).flatMap(({ flow }) => flow?.id ?? []);
}

function listOwnPlaces(source: MdxFile): Anchor[] {
  return listNodes(source).flatMap(({ node }): Anchor[] => {
    const id = getNodeId(node);
    if (id === undefined) return [];
    return node.type === 'heading' ? [{ id, kind: 'heading', text: toString(node) }] : [{ id, kind: 'other', text: '' }];
  });
}
