import type { Nodes, RootContent } from 'mdast';
import type { Lookup } from '../../content/components/component.ts';
import { isComponent } from '../../content/document/component-node.ts';
import { getReferences } from '../../content/document/references.ts';
import { toText } from '../../content/document/resolve.ts';
import { getLanguage } from '../../language/language.ts';

/** Stands in for a fact or a label where only the writer's own words count. */
export const reference = '\uFFFC';

/** What facts and labels read as. One whose words are not known reads as a `reference`: an id is no word of a text. */
export interface Names {
  facts: Pick<ReadonlyMap<string, { value: string }>, 'get'>;
  labels: Pick<ReadonlyMap<string, { text: string }>, 'get'>;
}

/** Names by id, as far as they are known. */
export function buildNames(
  facts: ReadonlyMap<string, { value?: string | undefined }>,
  labels: ReadonlyMap<string, { text?: string | undefined }>,
): Names {
  return {
    facts: { get: (id) => ({ value: facts.get(id)?.value ?? reference }) },
    labels: { get: (id) => ({ text: labels.get(id)?.text ?? reference }) },
  };
}

/** How a node is read: as readers see it, in the writer's own words, and with figures but without names. */
export function buildReaders({ facts, labels }: Names): readonly [Lookup, Lookup, Lookup] {
  const { phrases } = getLanguage('en');
  const hidden = { get: () => ({ value: reference, text: reference }) };
  const shared = { siteAddress: '', phrases };
  return [
    { ...shared, facts, labels },
    { ...shared, facts: hidden, labels: hidden },
    { ...shared, facts, labels: hidden },
  ];
}

/** The words of a node, with quotes and dashes as writers type them and without what the site puts before advice. */
export function readWords(node: RootContent, lookup: Lookup): string {
  return toText([node], lookup).replaceAll(`${lookup.phrases.ourAdvice}: `, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** The facts that a piece of content shows. */
export function listFacts(node: Nodes): string[] {
  const own = isComponent(node) ? getReferences(node).flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])) : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => listFacts(child)) : [])];
}

/** What the writer claims: without advice, targets of links, and the situation in bold that it is about. */
export function readClaims(node: RootContent, lookup: Lookup): string {
  const [first] = 'children' in node ? node.children : [];
  const leave = (child: Nodes): Nodes => {
    if (isComponent(child, 'Advice') || (child === first && child.type === 'strong')) return { type: 'text', value: '' };
    if (child.type === 'link') return { type: 'text', value: reference };
    return 'children' in child ? ({ ...child, children: child.children.map(leave) } as Nodes) : child; // The same node with less in it.
  };
  return readWords(leave(node) as RootContent, lookup); // As above.
}

/** Words set in bold. */
export function listBold(node: RootContent, lookup: Lookup): string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => listBold(child, lookup)) : [];
  return [...(node.type === 'strong' ? [readWords(node, lookup)] : []), ...inside];
}
