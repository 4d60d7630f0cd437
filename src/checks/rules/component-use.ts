import type { Nodes } from 'mdast';
import type { AttributeValue, ComponentUse, Holding } from '../../content/components/component.ts';
import { writerComponents } from '../../content/components/index.ts';
import { getAttribute, isComponent, type ComponentNode } from '../../content/document/component-node.ts';
import { isPhrasing } from '../../content/document/nodes.ts';
import { slug } from '../../content/schema/shared.ts';
import { suggest, type Problem } from '../../content/problem.ts';

/** What is wrong, without the place. */
export type Fault = Pick<Problem, 'rule' | 'message'>;

/** What a writer did wrong with a component: its name, its attributes, where it stands, what it holds. */
export function findComponentFaults(node: ComponentNode, above: readonly string[], components: readonly string[]): Fault[] {
  const name = node.name ?? '';
  const component = components.includes(name) ? writerComponents.get(name) : undefined;
  if (!component) return [describeUnknown(name, components)];
  return [...findAttributeFaults(node, component), ...findPlaceFaults(node, above, component)];
}

/** What writers call a component elsewhere, or in HTML. */
const otherNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['tip', 'hint'].map((name) => [name, '<Note type="tip">'])),
  ...Object.fromEntries(['info', 'callout', 'admonition', 'aside', 'blockquote'].map((name) => [name, '<Note type="info">'])),
  ...Object.fromEntries(['warning', 'caution', 'danger', 'alert', 'important'].map((name) => [name, '<Note type="warning">'])),
  ...Object.fromEntries(['a', 'link'].map((name) => [name, '[words](/articles/pay-by-tt/)'])),
  ...Object.fromEntries(['b', 'strong', 'em', 'i', 'u', 'mark'].map((name) => [name, '**words**'])),
  ...Object.fromEntries(['ul', 'ol', 'li'].map((name) => [name, 'a list: lines that start with "- " or "1. "'])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4'].map((name) => [name, 'a heading: ## Words'])),
  ...Object.fromEntries(['button', 'kbd', 'menu'].map((name) => [name, '<Label id="…" />'])),
  ...Object.fromEntries(['glossary', 'abbr', 'dfn'].map((name) => [name, '<Term id="…">words</Term>'])),
  br: 'an empty line, which begins a new paragraph',
};

function describeUnknown(name: string, components: readonly string[]): Fault {
  const rule = 'unknown-component';
  if (components.length === 0) return { rule, message: `<${name}> can't stand in a page about the site. Write it in Markdown.` };
  const allowed = `Allowed: ${components.join(', ')}.`;
  return {
    rule,
    message: `<${name}> is not a component for articles.${suggestComponent(name, components)} ${allowed}`,
  };
}

function suggestComponent(name: string, components: readonly string[]): string {
  const instead = otherNames[name.toLowerCase()];
  return instead === undefined ? suggest(name, components, 'Write it in Markdown.') : ` Write ${instead}.`;
}

function findAttributeFaults(node: ComponentNode, { attributes, example }: ComponentUse): Fault[] {
  const names = Object.keys(attributes);
  const given = node.attributes;
  const faults = given.flatMap((attribute, index): Fault[] => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string'))
      return [{ rule: 'no-code', message: `an attribute of <${node.name}> is read as a program. Write plain values, as in ${example}.` }];
    const rule = names.includes(name) ? attributes[name] : undefined;
    if (!rule) {
      const advice = names.length === 0 ? ' Remove it.' : suggest(name, names, 'Remove it.');
      const allowed = names.length === 0 ? 'none' : names.join(', ');
      return [{ rule: 'unknown-attribute', message: `<${node.name}> has no "${name}".${advice} Allowed: ${allowed}.` }];
    }
    if (given.findIndex((other) => other.type === 'mdxJsxAttribute' && other.name === name) < index)
      return [{ rule: 'unknown-attribute', message: `<${node.name}> has "${name}" twice. Keep one.` }];
    const message = describeValue(attribute.value ?? undefined, rule.value, example);
    return message === undefined ? [] : [{ rule: 'attribute-value', message: `"${name}" of <${node.name}> ${message}` }];
  });
  const missing = names.filter(
    (name) => attributes[name]?.isRequired && !given.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name),
  );
  return [
    ...faults,
    ...missing.map((name) => ({ rule: 'missing-attribute', message: `<${node.name}> lacks "${name}". Write ${example}.` })),
  ];
}

/** What is wrong with a value, or undefined. */
function describeValue(value: string | undefined, allowed: AttributeValue, example: string): string | undefined {
  if (allowed === 'none') return value === undefined ? undefined : `has a value. Write its name alone.`;
  if (value === undefined || value.trim() === '') return `is empty. Write ${example}, or leave it out where it is not needed.`;
  if (allowed === 'words') return undefined;
  if (allowed === 'id') {
    const isId = slug.safeParse(value).success;
    return isId ? undefined : `is "${value}", which is no id: lowercase words joined by hyphens. Write ${example}.`;
  }
  if (allowed.includes(value)) return undefined;
  return `is "${value}".${suggest(value, allowed, 'Take one of these.')} Allowed: ${allowed.join(', ')}.`;
}

function findPlaceFaults(node: ComponentNode, above: readonly string[], component: ComponentUse): Fault[] {
  const faults: Fault[] = [];
  const { inside, example } = component;
  if (inside !== undefined && !above.includes(inside))
    faults.push({ rule: 'misplaced-component', message: `<${node.name}> stands outside <${inside}>. Put it inside.` });
  if (node.name !== null && above.includes(node.name))
    faults.push({ rule: 'misplaced-component', message: `<${node.name}> stands in another <${node.name}>. Close the first one before.` });
  const hasFlow = getAttribute(node, 'flow') !== undefined;
  if (hasFlow && getAttribute(node, 'id') !== undefined)
    faults.push({ rule: 'attribute-value', message: '<Steps> has "flow" and "id". Keep "flow": its steps have ids of their own.' });
  if (node.name === 'Steps' && !hasFlow && getAttribute(node, 'practice') !== undefined)
    faults.push({ rule: 'attribute-value', message: '<Steps practice> has no "flow" to practise. Write <Steps flow="…" practice />.' });
  const lack = describeLack(node, hasFlow ? 'nothing' : component.holds);
  if (lack !== undefined)
    faults.push({ rule: 'wrong-content', message: `<${node.name}> ${lack}. Write ${hasFlow ? '<Steps flow="…" />' : example}.` });
  return faults;
}

/** What a component lacks or has too much of, or undefined. */
function describeLack(node: ComponentNode, holds: Holding): string | undefined {
  switch (holds) {
    case 'nothing':
      return node.children.length > 0 ? 'holds words, which nobody would see' : undefined;
    case 'blocks':
      return hasWords(node) ? undefined : 'holds no words';
    case 'words':
      return hasWords(node) ? describeBlocks(node) : 'holds no words';
    case 'words or nothing':
      return describeBlocks(node);
    case 'list':
      return has(node, ({ type }) => type === 'list') ? undefined : 'holds no list';
    case 'table':
      return has(node, ({ type }) => type === 'table') ? undefined : 'holds no table';
    case 'moments':
      return has(node, (child) => isComponent(child, 'Moment')) ? undefined : 'holds no moments';
  }
}

/** Words stand within a paragraph, and no paragraph, list or table can. */
function describeBlocks({ children }: ComponentNode): string | undefined {
  return children.every(isPhrasing) ? undefined : 'holds a paragraph, a list or a table, where only words can stand, without empty lines';
}

function hasWords(node: ComponentNode): boolean {
  return has(
    node,
    (child) => (child.type === 'text' && child.value.trim() !== '') || isComponent(child, 'Fact') || isComponent(child, 'Label'),
  );
}

function has(node: Nodes, isSought: (child: Nodes) => boolean): boolean {
  return 'children' in node && node.children.some((child) => isSought(child) || has(child, isSought));
}
