import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';

/** Ids that an MDX body refers to, in the order of first use. */
export interface MdxReferences {
  facts: string[];
  labels: string[];
  terms: string[];
  flows: string[];
}

/** Finds the ids used by components in an MDX body, so that a page carries only what it shows. */
export function findMdxReferences(body: string): MdxReferences {
  const found = { facts: new Set<string>(), labels: new Set<string>(), terms: new Set<string>(), flows: new Set<string>() };
  const kinds = new Map<string, Set<string>>([
    ['Fact', found.facts],
    ['Moment', found.facts],
    ['Label', found.labels],
    ['Term', found.terms],
    ['Steps', found.flows],
  ]);
  const visit = (node: Nodes) => {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const key = node.name === 'Steps' ? 'flow' : 'id';
      const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === key)?.value;
      if (typeof id === 'string') kinds.get(node.name ?? '')?.add(id);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(body, { features: markdownFeatures })); // The library's own type names the same nodes.
  return { facts: [...found.facts], labels: [...found.labels], terms: [...found.terms], flows: [...found.flows] };
}
