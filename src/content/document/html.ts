import type { ElementContent } from 'hast';
import { toHtml as writeHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { writerComponents } from '../components/index.ts';
import type { HtmlContext, Lookup } from '../components/component.ts';
import { isCode, type ComponentNode, type Rich } from './component-node.ts';

/** Content as HTML. Words are escaped; the only markup is that of Markdown and of the writer's components. */
export function toHtml(nodes: Rich, lookup: Lookup): string {
  const context: HtmlContext = { ...lookup, render: (children) => render(children, context) };
  return writeHtml(
    { type: 'root', children: render(nodes, context) },
    // Components draw icons as finished SVG. Writers can't: a body holds no HTML nodes.
    { allowDangerousHtml: true, closeSelfClosing: false, characterReferences: { useNamedReferences: false } },
  );
}

function render(nodes: readonly Nodes[], context: HtmlContext): ElementContent[] {
  const component = (_state: State, node: ComponentNode) => writerComponents.get(node.name ?? '')?.html(node, context) ?? context.render(node.children);
  const shown = nodes.filter((node) => !isCode(node)) as RootContent[]; // Parts of a body may stand at a root.
  const nothing = () => undefined;
  const handlers = { mdxJsxTextElement: component, mdxJsxFlowElement: component, mdxTextExpression: nothing, mdxFlowExpression: nothing };
  // Between blocks a root has line ends. Within a sentence they would be gaps, before a full stop for instance.
  const tree = toHast(isPhrasing(shown) ? { type: 'paragraph', children: shown } : { type: 'root', children: shown }, { handlers });
  return 'children' in tree ? (tree.children as ElementContent[]) : []; // Only a whole page has a doctype.
}

const phrasing = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'mdxJsxTextElement', 'mdxTextExpression']);

function isPhrasing(nodes: readonly RootContent[]): nodes is PhrasingContent[] {
  return nodes.every(({ type }) => phrasing.has(type));
}
