import type { ElementContent } from 'hast';
import { toHtml as writeHtml } from 'hast-util-to-html';
import type { Nodes, RootContent, Table } from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { element, words, type HtmlContext, type Lookup } from '../components/component.ts';
import { placeMarks } from '../components/fact/place-marks.ts';
import { holdEnds } from '../components/term/hold-ends.ts';
import { writerComponents } from '../components/index.ts';
import { isPhrasing } from './nodes.ts';
import { labelCells, setTableHeads } from './table-heads.ts';
import { isCode, type ComponentNode, type Rich } from './component-node.ts';

/** Content as HTML. Words are escaped; the only markup is that of Markdown and of the writer's components. */
export function toHtml(nodes: Rich, lookup: Lookup): string {
  const context: HtmlContext = { ...lookup, render: (children) => render(children, context) };
  return writeHtml(
    { type: 'root', children: holdEnds(placeMarks(render(nodes, context), lookup)).flatMap(breakEmails) },
    // Components draw icons as finished SVG. Writers can't: a body holds no HTML nodes.
    { allowDangerousHtml: true, closeSelfClosing: false, characterReferences: { useNamedReferences: false } },
  );
}

function render(nodes: readonly Nodes[], context: HtmlContext): ElementContent[] {
  const component = (_state: State, node: ComponentNode) =>
    writerComponents.get(node.name ?? '')?.html(node, context) ?? context.render(node.children);
  const shown = nodes.filter((node) => !isCode(node)) as RootContent[]; // Parts of a body may stand at a root.
  const nothing = () => undefined;
  const table = (state: State, node: Table) => labelCells(setTableHeads(defaultHandlers.table(state, node)));
  const handlers = {
    table,
    mdxJsxTextElement: component,
    mdxJsxFlowElement: component,
    mdxTextExpression: nothing,
    mdxFlowExpression: nothing,
  };
  // A root puts a line break between its parts, which would part a word from its comma.
  if (shown.every(isPhrasing)) {
    const tree = toHast({ type: 'paragraph', children: shown }, { handlers });
    return tree.type === 'element' ? tree.children : [];
  }
  const tree = toHast({ type: 'root', children: shown }, { handlers });
  return tree.type === 'root' ? (tree.children as ElementContent[]) : []; // Only a whole page has a doctype.
}

/** An email address too long for a line breaks behind its "@", not in the middle of a word. */
function breakEmails(child: ElementContent): ElementContent[] {
  if (child.type === 'element') return [{ ...child, children: child.children.flatMap(breakEmails) }];
  if (child.type !== 'text') return [child];
  return child.value.split(/(?<=\S@)(?=\S)/).flatMap((part, index) => [...(index === 0 ? [] : [element('wbr', {})]), words(part)]);
}
