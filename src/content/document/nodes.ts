import type { Heading, Link, List, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';

/** Words. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A link that shows its title. */
export function link(title: string, url: string): Link {
  return { type: 'link', url, children: [text(title)] };
}

/** A heading of this depth. */
export function heading(depth: 1 | 2 | 3, title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

/** A paragraph of words, links and emphasis. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A list with an item for each group of words. */
export function listOf(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(children)] })),
  };
}

/** Whether a node is words within a block. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'mdxJsxTextElement'].includes(node.type);
}

/** Puts words that stand among blocks into paragraphs: Markdown would run them into one line. */
export function toBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let words: PhrasingContent[] = [];
  const close = () => {
    if (words.some((word) => getNodeText(word) !== '')) blocks.push(paragraph(words));
    words = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) words.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

/** Nodes whose parts are read with a pause between them. */
const parted = new Set(['root', 'listItem', 'list', 'blockquote', 'table', 'tableRow', 'mdxJsxFlowElement']);

/** The words of a node, with blocks and list items parted by a space. */
export function getNodeText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const parts = node.children.map(getNodeText);
  return (parted.has(node.type) ? parts.map((part) => part.trim()).join(' ') : parts.join('')).replace(/\s+/g, ' ');
}
