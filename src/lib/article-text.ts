import type { BlockContent, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { getPlainText, type InlineLookup } from './inline-text.ts';
import { heading, listOf, paragraph, text } from './markdown-nodes.ts';

/** A component in an article's body, as the Markdown tree holds it. */
interface ComponentNode {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: Nodes[];
}

/** A step of a flow as far as text needs it. */
interface TextFlow {
  steps: readonly ({ id: string } & Record<'laptop' | 'app', { do: string; note?: string | undefined }>)[];
}

/** What stands behind the ids of a body, and the words the site puts around its parts. */
export interface TextLookup extends InlineLookup {
  flows: ReadonlyMap<string, TextFlow>;
  /** The site's address, without a final slash: links become absolute. */
  siteAddress: string;
  deviceTitles: Readonly<Record<'laptop' | 'app', string>>;
  ourAdvice: string;
  noteNames: Readonly<Record<'info' | 'tip' | 'warning', string>>;
}

/** A step as readers see it. */
export interface TextStep {
  /** Anchor of the step on the page. */
  id: string;
  text: string;
}

const devices = ['laptop', 'app'] as const;

/** The body with every component replaced by what it stands for: plain Markdown, ready to be written out. */
export function resolveBody(tree: Root, lookup: TextLookup): Root {
  return { type: 'root', children: resolveAll(tree.children, lookup) as RootContent[] }; // Blocks stay blocks.
}

/** The steps of a body by device, with the anchors that the page gives them; `any` where no device is named. */
export function listSteps(tree: Root, lookup: TextLookup): Partial<Record<'laptop' | 'app' | 'any', TextStep[]>> {
  const found: Partial<Record<'laptop' | 'app' | 'any', TextStep[]>> = {};
  const visit = (node: Nodes | ComponentNode) => {
    if (!isComponent(node) || node.name !== 'Steps') {
      if ('children' in node) node.children.forEach(visit);
      return;
    }
    const flow = lookup.flows.get(getAttribute(node, 'flow') ?? '');
    const block = getAttribute(node, 'id');
    const prefix = block === undefined ? '' : `${block}-`;
    const panels = node.children.filter((child) => isComponent(child) && child.name === 'Device');
    if (flow) {
      for (const device of devices) (found[device] ??= []).push(...listFlowSteps(flow, device, lookup, prefix));
    } else if (panels.length === 0) {
      (found.any ??= []).push(...listWrittenSteps(node.children, prefix, lookup));
    }
    for (const panel of panels) {
      const device = devices.find((name) => isComponent(panel) && name === getAttribute(panel, 'name'));
      if (device && 'children' in panel) (found[device] ??= []).push(...listWrittenSteps(panel.children, `${prefix}${device}-`, lookup));
    }
  };
  visit(tree);
  return found;
}

function listFlowSteps(flow: TextFlow, device: 'laptop' | 'app', lookup: TextLookup, prefix = ''): TextStep[] {
  return flow.steps.map((step) => {
    const { do: action, note } = step[device];
    return { id: `${prefix}${device}-step-${step.id}`, text: getPlainText(note === undefined ? action : `${action} ${note}`, lookup) };
  });
}

/** Counts as addStepIds does: the items of the outermost lists, in order. */
function listWrittenSteps(nodes: readonly Nodes[], prefix: string, lookup: TextLookup): TextStep[] {
  const items: ListItem[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'list') items.push(...node.children);
    else if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return items.map((item, index) => ({
    id: `${prefix}step-${index + 1}`,
    text: getNodeText({ ...item, children: resolveAll(item.children, lookup) as ListItem['children'] }), // Blocks stay blocks.
  }));
}

function resolveAll(nodes: readonly Nodes[], lookup: TextLookup): Nodes[] {
  return nodes.flatMap((node) => {
    if (!isComponent(node)) return [resolveNode(node, lookup)];
    const resolved = resolveComponent(node, lookup);
    return isBlock(node) ? toBlocks(resolved) : resolved;
  });
}

/** Puts words that stand among blocks into paragraphs: Markdown would run them into one line. */
function toBlocks(nodes: readonly Nodes[]): Nodes[] {
  const blocks: Nodes[] = [];
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

function resolveNode(node: Nodes, lookup: TextLookup): Nodes {
  const url = node.type === 'link' && node.url.startsWith('/') ? { url: lookup.siteAddress + node.url } : {};
  if (!('children' in node)) return node;
  return { ...node, ...url, children: resolveAll(node.children, lookup) } as Nodes; // Children of a kind stay of that kind.
}

function resolveComponent(node: ComponentNode, lookup: TextLookup): Nodes[] {
  const children = resolveAll(node.children, lookup);
  const id = getAttribute(node, 'id') ?? '';
  switch (node.name) {
    case 'Fact':
      return children.length > 0 ? children : [text(lookup.facts.get(id)?.value ?? '')];
    case 'Label':
      return [{ type: 'strong', children: [text(lookup.labels.get(id)?.text ?? '')] }];
    case 'Advice':
      return [text(`${lookup.ourAdvice}: `), ...children];
    case 'Anchor':
      return [];
    case 'Note': {
      const type = getAttribute(node, 'type');
      const name = lookup.noteNames[type === 'tip' || type === 'warning' ? type : 'info'];
      const title = paragraph([{ type: 'strong', children: [text(`${name}:`)] }]);
      return [{ type: 'blockquote', children: [title, ...(children as BlockContent[])] }]; // Notes hold blocks.
    }
    case 'Table':
      return [paragraph([{ type: 'strong', children: [text(getAttribute(node, 'caption') ?? '')] }]), ...children];
    case 'Timeline': {
      const caption = paragraph([{ type: 'strong', children: [text(getAttribute(node, 'caption') ?? '')] }]);
      return [caption, listOf(listMoments(node.children, lookup).map((moment) => [text(moment)]))];
    }
    case 'Device': {
      const device = devices.find((name) => name === getAttribute(node, 'name'));
      return [...(device ? [heading(2, lookup.deviceTitles[device])] : []), ...children];
    }
    case 'Steps': {
      const flow = lookup.flows.get(getAttribute(node, 'flow') ?? '');
      return flow
        ? devices.flatMap((device) => [
            heading(2, lookup.deviceTitles[device]),
            { ...listOf(listFlowSteps(flow, device, lookup).map((step) => [text(step.text)])), ordered: true },
          ])
        : children;
    }
    default:
      return children; // <Term> shows its own words.
  }
}

/** "What happens: how long it takes", for each moment of a timeline. */
function listMoments(nodes: readonly Nodes[], lookup: TextLookup): string[] {
  return nodes.flatMap((node) => {
    if (isComponent(node) && node.name === 'Moment') {
      const time = lookup.facts.get(getAttribute(node, 'id') ?? '')?.value ?? '';
      return [`${resolveAll(node.children, lookup).map(getNodeText).join(' ').trim()}: ${time}`];
    }
    return 'children' in node ? listMoments(node.children, lookup) : [];
  });
}

/** The words of a resolved node, with blocks and list items parted by a space. */
export function getNodeText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isParted = ['root', 'listItem', 'list', 'blockquote', 'table', 'tableRow'].includes(node.type);
  const parts = node.children.map(getNodeText);
  return (isParted ? parts.map((part) => part.trim()).join(' ') : parts.join('')).replace(/\s+/g, ' ').trim();
}

function isComponent(node: Nodes | ComponentNode): node is ComponentNode & Nodes {
  return node.type === ('mdxJsxTextElement' as string) || node.type === ('mdxJsxFlowElement' as string); // Not among the standard nodes.
}

function isBlock(node: ComponentNode): boolean {
  return node.type === 'mdxJsxFlowElement';
}

/** Whether a resolved node is words within a block. */
function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'delete'].includes(node.type);
}

function getAttribute(node: ComponentNode, name: string): string | undefined {
  const value = node.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
