import type { RootContent } from 'mdast';
import { getAttribute, isComponent, listComponents } from '../content/document/component-node.ts';
import { listStepBlocks, type ArticleDocument } from '../content/document/document.ts';
import { preconditionKinds } from '../content/schema/article.ts';
import { listNodes, type MdxFile } from '../content/source-file.ts';
import { addresses } from '../lib/addresses.ts';
import { Ids, listIds } from './known-ids.ts';
import type { CheckContext } from './rule.ts';

/** Ids of the boxes with what to check first: a page that has one has all of them. */
export const preconditionIds: readonly string[] = ['who-cannot', ...preconditionKinds.map((kind) => `precondition-${kind}`)];

/** Ids that every article and guide has, besides those of its own text. */
export const fixedIds: readonly string[] = ['content', 'sources', 'related', 'page-changes', ...preconditionIds];

/** Ids that belong to parts around the text; a heading with one of them would be found in its place. */
export const takenIds =
  /^(?:(?:fact|term|practice|feedback|site-search|contents)(?:-.*)?|content|first-screen|sources|related|page-changes|who-cannot|precondition-.*)$/;

/** The id of a heading or of a step, as the document gave it, or of an `<Anchor>`. */
export function getNodeId(node: RootContent): string | undefined {
  if (isComponent(node, 'Anchor')) return getAttribute(node, 'id');
  const { id } = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties ?? {}; // The trees of documents keep it there.
  return typeof id === 'string' ? id : undefined;
}

/** Ids of the parts of procedures: panels of devices and steps, with those that steps had before. */
export function listStepIds(document: ArticleDocument): string[] {
  return listStepBlocks(document).flatMap(({ ownHeading, groups }) => [
    ...(ownHeading === undefined ? [] : [ownHeading]),
    ...groups.flatMap(({ anchor, steps }) => [
      ...(anchor === undefined ? [] : [anchor, `${anchor}-steps`]),
      ...steps.flatMap((step) => [step.anchor, ...step.formerAnchors]),
    ]),
  ]);
}

/**
 * For each address of the site whose parts have ids of their own: these ids, as far as they are known. Other pages have none to
 * link to.
 */
export function listIdsOfPages(context: CheckContext): Map<string, Ids> {
  const { content, files, known, isBodyKnown } = context;
  const ofDocument = (address: string, source: MdxFile, document: ArticleDocument | undefined) => {
    const own = document ? listStepIds(document) : [];
    return [address, toIds([...fixedIds, ...listTreeIds(source), ...own], areIdsKnown(source, context))] as const;
  };
  const guides = new Map(content.guides.map(({ id, document }) => [id, document]));
  const about = files.pages[0]?.source;
  return new Map<string, Ids>([
    ...files.articles.map(({ slug, source }) => ofDocument(addresses.article(slug), source, content.articlesBySlug.get(slug)?.document)),
    ...files.guides.map(({ guide, slug, source }) =>
      ofDocument(addresses.guide(`${guide}/${slug}`), source, guides.get(`${guide}/${slug}`)),
    ),
    ...files.comparisons.map(({ slug, source }) => [addresses.comparison(slug), listIds(source, 'rows')] as const),
    ...(files.categories?.known ?? []).flatMap(({ slug, groups = [] } = {}, index) => {
      const ids = groups.map((_group, position) => `group-${position + 1}`);
      return slug === undefined
        ? []
        : [[addresses.category(slug), toIds(ids, files.categories?.source.isWhole([index, 'groups']))] as const];
    }),
    [addresses.glossary, known.terms],
    [addresses.about, toIds(about ? listTreeIds(about) : [], about && isBodyKnown(about))],
  ]);
}

function toIds(ids: readonly string[], isWhole = false): Ids {
  return new Ids(
    ids.map((id) => [id, undefined]),
    isWhole,
  );
}

/** Whether all of a page could be read, with the flow whose steps it shows. */
export function areIdsKnown(source: MdxFile, { content, isBodyKnown }: CheckContext): boolean {
  const shown = listComponents(source.tree.children, 'Steps').map((node) => getAttribute(node, 'flow'));
  return isBodyKnown(source) && !source.isRefused(['device']) && shown.every((flow) => flow === undefined || content.flows.has(flow));
}

/** The ids in the text of a page: of headings, anchors and steps. */
function listTreeIds(source: MdxFile): string[] {
  return listNodes(source).flatMap(({ node }) => getNodeId(node) ?? []);
}
