import type { RootContent } from 'mdast';
import type { Content } from '../content/content.ts';
import { getAttribute, isComponent } from '../content/document/component-node.ts';
import { listStepBlocks, type ArticleDocument } from '../content/document/document.ts';
import { preconditionKinds } from '../content/schema/article.ts';
import { addresses } from '../lib/addresses.ts';

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

/** For each address of the site whose parts have ids of their own: these ids. Other pages have none to link to. */
export function listIdsOfPages(content: Content, listTreeIds: (address: string) => readonly string[]): Map<string, ReadonlySet<string>> {
  const ofDocument = (address: string, document: ArticleDocument) =>
    [address, new Set([...fixedIds, ...listTreeIds(address), ...listStepIds(document)])] as const;
  return new Map<string, ReadonlySet<string>>([
    ...content.articles.map(({ slug, document }) => ofDocument(addresses.article(slug), document)),
    ...content.guides.map(({ id, document }) => ofDocument(addresses.guide(id), document)),
    ...[...content.comparisons].map(([slug, { rows }]) => [addresses.comparison(slug), new Set(rows.map(({ id }) => id))] as const),
    ...content.categories.map(
      ({ slug, groups = [] }) => [addresses.category(slug), new Set(groups.map((_group, index) => `group-${index + 1}`))] as const,
    ),
    [addresses.glossary, new Set(content.terms.keys())],
    [addresses.about, new Set(listTreeIds(addresses.about))],
  ]);
}
