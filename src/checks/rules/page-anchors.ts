import type { CheckContext, Rule } from '../rule.ts';
import type { ArticleDocument } from '../../content/document/document.ts';
import { parseLedger } from '../../content/ledger.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { listNodes, type MdxFile } from '../../content/source-file.ts';
import { addresses } from '../../lib/addresses.ts';
import { Ids } from '../known-ids.ts';
import { isWrittenPage, listPageAddresses } from '../page-addresses.ts';
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
  check: checkPageAnchors,
};

function checkPageAnchors(context: CheckContext): Problem[] {
  const { files, content, known } = context;
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
  const idsOfPages = listIdsOfPages(context);
  // A link to a page that is not there is told as such, and what is not read may hold anything.
  const getIds = (address: string) =>
    idsOfPages.get(address) ?? (existing.has(address) && !isWrittenPage(address) ? new Ids([], true) : undefined);
  // A part that was published and is gone is told where it stood, and what mends that mends the links to it.
  const { ledger, isWhole } = parseLedger(files.ledger?.text ?? '') ?? {};
  const isPromised = (address: string, id: string) => isWhole === true && (ledger?.get(address)?.anchors.includes(id) ?? false);
  return pages.flatMap((page) => [
    ...findDoubles(page),
    ...listAnchorLinks(page).flatMap((link) => {
      const ids = getIds(link.address);
      return ids?.lacks(link.anchor) && !isPromised(link.address, link.anchor) ? [describeDeadLink(page, link, ids)] : [];
    }),
  ]);
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

interface AnchorLink {
  url: string;
  address: string;
  anchor: string;
  line: number;
}

/** The links of a page that lead to a part of a page. */
function listAnchorLinks({ address: own, source }: TextPage): AnchorLink[] {
  return listNodes(source).flatMap(({ node, line }) => {
    const [, address = '', anchor = ''] = (node.type === 'link' && /^((?:\/[^?#]*)?)(?:\?[^#]*)?#(.*)$/.exec(node.url)) || [];
    return node.type === 'link' && anchor !== '' ? [{ url: node.url, address: address === '' ? own : address, anchor, line }] : [];
  });
}

function describeDeadLink({ source }: TextPage, { url, address, anchor, line }: AnchorLink, ids: Ids): Problem {
  const advice = suggest(anchor, ids.keys(), 'Link to the page as a whole.');
  const message = `"${url}" leads to a part that is not there: "${address}" has no "${anchor}".${advice}`;
  return { file: source.file, line, rule: 'dead-anchor', message };
}
