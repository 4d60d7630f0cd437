import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { writerComponents } from '../components/index.ts';
import type { Lookup } from '../components/component.ts';
import { isCode, isComponent, type Rich } from './component-node.ts';
import { getNodeText, toBlocks } from './nodes.ts';

/** Content with every component replaced by what it stands for: plain Markdown nodes. Links become absolute. */
export function resolve(nodes: Rich, lookup: Lookup): RootContent[] {
  return nodes.flatMap((node) => resolveNode(node, lookup, false));
}

/** Content as one line of plain text, as it is heard or copied. */
export function toText(nodes: Rich, lookup: Lookup): string {
  return resolve(nodes, lookup)
    .reduce((line, node) => line + (isBlock(node) ? ` ${getNodeText(node)} ` : getNodeText(node)), '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is bold in the content, as plain text: names of buttons, menus and fields. */
export function listBold(nodes: Rich, lookup: Lookup): string[] {
  const bold: string[] = [];
  visit({ type: 'root', children: resolve(nodes, lookup) } satisfies Root, 'strong', (node) => {
    bold.push(getNodeText(node));
  });
  return bold;
}

/** Content as Markdown. */
export function toMarkdown(nodes: Rich, lookup: Lookup): string {
  return formatMarkdown(toBlocks(resolve(nodes, lookup)));
}

/** Writes resolved nodes as Markdown. */
export function formatMarkdown(children: RootContent[]): string {
  return writeMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}

function isBlock(node: Nodes): boolean {
  return !['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break'].includes(node.type);
}

function resolveNode(node: RootContent, lookup: Lookup, isBold: boolean): RootContent[] {
  if (isComponent(node)) {
    const children = resolveChildren(node.children, lookup, isBold);
    const resolved = writerComponents.get(node.name ?? '')?.markdown(node, children, lookup) ?? children;
    const flat = isBold ? resolved.flatMap(dropBold) : resolved;
    return node.type === 'mdxJsxFlowElement' ? toBlocks(flat) : flat;
  }
  if (isCode(node)) return [];
  if (!('children' in node)) return [node];
  const isStrong = node.type === 'strong';
  const resolved = resolveChildren(node.children, lookup, isBold || isStrong);
  const children = ['paragraph', 'heading', 'tableCell'].includes(node.type) ? dropLastSpace(resolved) : resolved;
  if (isStrong && isBold) return children;
  const url = node.type === 'link' && node.url.startsWith('/') ? { url: lookup.siteAddress + node.url } : {};
  return [{ ...node, ...url, children } as RootContent]; // Children of a kind stay of that kind.
}

function resolveChildren(nodes: readonly RootContent[], lookup: Lookup, isBold: boolean): RootContent[] {
  return nodes.flatMap((child) => resolveNode(child, lookup, isBold));
}

/** An anchor leaves the space before it behind, which Markdown would have to write as a sign. */
function dropLastSpace(nodes: readonly RootContent[]): RootContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !/\s$/.test(last.value)) return [...nodes];
  const value = last.value.trimEnd();
  return [...nodes.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

/** Bold within bold says nothing, and Markdown can't write it. */
function dropBold(node: RootContent): RootContent[] {
  return node.type === 'strong' ? node.children : [node];
}
