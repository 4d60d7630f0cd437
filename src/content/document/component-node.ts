import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A writer's component in the tree of a body: on lines of its own, or among words. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Content of a page: words, blocks and components. */
export type Rich = readonly RootContent[];

/** Whether a node is a component, of this name if one is given. */
export function isComponent(node: Nodes, name?: string): node is ComponentNode {
  const is = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return is && (name === undefined || node.name === name);
}

/** Whether a node holds program code, which a body can't have: only comments get past the checks, and nobody sees them. */
export function isCode(node: Nodes): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm' || node.type === 'html';
}

/** The value of an attribute; an attribute without a value, as in `<Steps practice>`, reads as "true". */
export function getAttribute(node: ComponentNode, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  if (attribute === undefined) return undefined;
  if (attribute.value === null || attribute.value === undefined) return 'true';
  return typeof attribute.value === 'string' ? attribute.value : undefined;
}

/** A component among words, as `{fact-id}` in front matter stands for `<Fact id="fact-id" />`. */
export function inlineComponent(name: string, id: string, children: PhrasingContent[] = []): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }], children };
}

/** The components of this name inside, from top to bottom. */
export function listComponents(nodes: readonly Nodes[], name: string): ComponentNode[] {
  return nodes.flatMap((node) => {
    if (isComponent(node, name)) return [node];
    return 'children' in node ? listComponents(node.children, name) : [];
  });
}
