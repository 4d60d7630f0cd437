import type { BlockContent, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { getPlainText, type InlineLookup } from './inline-text.ts';

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
  return nodes.flatMap((node) => (isComponent(node) ? resolveComponent(node, lookup) : [resolveNode(node, lookup)]));
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
    case 'Device': {
      const device = devices.find((name) => name === getAttribute(node, 'name'));
      return [...(device ? [heading(lookup.deviceTitles[device])] : []), ...children];
    }
    case 'Steps': {
      const flow = lookup.flows.get(getAttribute(node, 'flow') ?? '');
      return flow
        ? devices.flatMap((device) => [heading(lookup.deviceTitles[device]), list(listFlowSteps(flow, device, lookup))])
        : children;
    }
    default:
      return children; // <Term> shows its own words.
  }
}

/** The words of a resolved node, with blocks and list items parted by a space. */
export function getNodeText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isBlock = ['root', 'listItem', 'list', 'blockquote', 'table', 'tableRow'].includes(node.type);
  const parts = node.children.map(getNodeText);
  return (isBlock ? parts.map((part) => part.trim()).join(' ') : parts.join('')).replace(/\s+/g, ' ').trim();
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function heading(title: string): BlockContent {
  return { type: 'heading', depth: 2, children: [text(title)] };
}

function list(steps: readonly TextStep[]): BlockContent {
  return {
    type: 'list',
    ordered: true,
    children: steps.map((step) => ({ type: 'listItem', children: [paragraph([text(step.text)])] })),
  };
}

function isComponent(node: Nodes | ComponentNode): node is ComponentNode & Nodes {
  return node.type === ('mdxJsxTextElement' as string) || node.type === ('mdxJsxFlowElement' as string); // Not among the standard nodes.
}

function getAttribute(node: ComponentNode, name: string): string | undefined {
  const value = node.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
