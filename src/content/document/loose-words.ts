import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { writerComponents } from '../components/index.ts';
import { isComponent, type ComponentNode } from './component-node.ts';
import { isPhrasing, paragraph, text } from './nodes.ts';

/**
 * Puts the words of components that stand on lines of their own into paragraphs. MDX makes a block of each, although the
 * writer began a paragraph with a figure, or gave nothing but advice.
 */
export function gatherLooseWords(parent: Parents): void {
  const gathered: Nodes[] = [];
  let words: PhrasingContent[] = [];
  let last: ComponentNode | undefined;
  for (const node of parent.children) {
    if ('children' in node) gatherLooseWords(node);
    if (!isLoose(node)) {
      gathered.push(node);
      last = undefined;
      continue;
    }
    const gap = last ? measureGap(last, node) : undefined;
    if (gap === undefined) {
      words = [];
      gathered.push(paragraph(words));
    } else if (gap !== '') words.push(text(gap));
    words.push({ ...node, type: 'mdxJsxTextElement' } as PhrasingContent); // What it holds are words.
    last = node;
  }
  parent.children = gathered as RootContent[]; // A paragraph may stand wherever a block does.
}

/** Whether a block is a component that stands among words. */
function isLoose(node: Nodes): node is ComponentNode {
  if (node.type !== 'mdxJsxFlowElement' || !isComponent(node)) return false;
  return writerComponents.get(node.name ?? '')?.isInline === true && node.children.every(isPhrasing);
}

/** What stands between two components of one paragraph; undefined if a blank line parts them. */
function measureGap({ position: before }: ComponentNode, { position: after }: ComponentNode): string | undefined {
  if (!before || !after || after.start.line > before.end.line + 1) return undefined;
  return after.start.offset === before.end.offset ? '' : ' ';
}
