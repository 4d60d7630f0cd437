import type { Rule } from '../rule.ts';
import type { RootContent } from 'mdast';
import type { Content } from '../../content/content.ts';
import type { ArticleDocument } from '../../content/document/document.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import { listNodes, type MdxFile } from '../../content/source-file.ts';
import { addresses } from '../../lib/addresses.ts';
import { Ids, isWrittenPage, listPageAddresses, type KnownIds } from '../known-ids.ts';
import { getNodeId, listIdsOfPages, listStepIds, takenIds } from '../page-ids.ts';

/** A page with a text of its own. */
interface TextPage {
  address: string;
  source: MdxFile;
  document: ArticleDocument | undefined;
}

/** No id stands twice on a page, and every link to a part of a page leads to one that is there. */
export const pageAnchors: Rule = {
  id: 'page-anchors',
  stopsBuild: true,
  check: ({ files, content, known }) => checkPageAnchors(files, content, known),
};

function checkPageAnchors(files: ContentFiles, content: Content, known: KnownIds): Problem[] {
  const guides = new Map(content.guides.map(({ id, document }) => [id, document]));
  const pages: TextPage[] = [
    ...files.articles.map(({ slug, source }) => ({
      address: addresses.article(slug),
      source,
      document: content.articlesBySlug.get(slug)?.document,
    })),
    ...files.guides.map(({ guide, slug, source }) => ({
      address: addresses.guide(`${guide}/${slug}`),
      source,
      document: guides.get(`${guide}/${slug}`),
    })),
    ...files.pages.map(({ source }) => ({ address: addresses.about, source, document: undefined })),
  ];
  const existing = listPageAddresses(known);
  const idsOfPages = listIdsOfPages(content, files, known);
  // A link to a page that is not there is told as such, and what is not read may hold anything.
  const getIds = (address: string) =>
    idsOfPages.get(address) ?? (existing.has(address) && !isWrittenPage(address) ? new Ids([], true) : undefined);
  return pages.flatMap((page) => [...findDoubles(page), ...findDeadAnchors(page, getIds)]);
}

/** The ids that a writer or the words of headings give; those of steps are counted apart. */
function listOwnIds(source: MdxFile): { id: string; line: number; isStep: boolean; isHeading: boolean }[] {
  return listNodes(source).flatMap(({ node, line }) => {
    const id = getNodeId(node);
    return id === undefined ? [] : [{ id, line, isStep: node.type === 'listItem', isHeading: node.type === 'heading' }];
  });
}

function findDoubles({ source, document }: TextPage): Problem[] {
  const steps = new Set(document ? listStepIds(document) : []);
  const lines = new Map<string, number>();
  return listOwnIds(source).flatMap(({ id, line, isStep, isHeading }): Problem[] => {
    if (isStep) return [];
    const first = lines.get(id);
    lines.set(id, first ?? line);
    const owner =
      first !== undefined ? `line ${first}` : steps.has(id) ? 'the steps of the page' : takenIds.test(id) ? 'the page itself' : undefined;
    if (owner === undefined) return [];
    const advice = isHeading ? 'Give the heading another: ## Its words {#another-id}.' : 'Choose another.';
    return [{ file: source.file, line, rule: 'duplicate-anchor', message: `the id "${id}" is taken by ${owner}. ${advice}` }];
  });
}

function findDeadAnchors({ address: own, source }: TextPage, getIds: (address: string) => Ids | undefined): Problem[] {
  return listNodes(source).flatMap(({ node, line }): Problem[] => {
    const link = parseLink(node);
    if (!link) return [];
    const address = link.address === '' ? own : link.address;
    const ids = getIds(address);
    if (!ids?.lacks(link.anchor)) return [];
    const advice = suggest(link.anchor, ids.keys(), 'Link to the page as a whole.');
    const message = `"${link.url}" leads to a part that is not there: "${address}" has no "${link.anchor}".${advice}`;
    return [{ file: source.file, line, rule: 'dead-anchor', message }];
  });
}

function parseLink(node: RootContent): { url: string; address: string; anchor: string } | undefined {
  const [, address = '', anchor = ''] = (node.type === 'link' && /^((?:\/[^?#]*)?)(?:\?[^#]*)?#(.*)$/.exec(node.url)) || [];
  return node.type === 'link' && anchor !== '' ? { url: node.url, address, anchor } : undefined;
}
