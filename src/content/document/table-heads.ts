import type { Element, ElementContent } from 'hast';
import { element } from '../components/component.ts';

/**
 * Gives a Markdown table the headings it has. Markdown asks for a row of headings: where all of it is empty there is none,
 * and where its first cell is empty, the first column holds the headings of the rows. No heading is left without words.
 */
export function setTableHeads(table: Element): Element {
  const [head, ...bodies] = listElements(table);
  const headings = listElements(head).flatMap(listElements);
  if (headings.length === 0 || headings[0]?.children.length !== 0) return table;
  const isWithout = headings.every(({ children }) => children.length === 0);
  const rest = bodies.map((part) => mapElements(part, 'tr', (row) => renameFirst(row, 'td', 'th', { scope: 'row' })));
  const first = isWithout || !head ? [] : [mapElements(head, 'tr', (row) => renameFirst(row, 'th', 'td', {}))];
  return { ...table, children: [...first, ...rest] };
}

/** Columns that a phone has no room for side by side. */
const minCardColumns = 3;

/**
 * Gives each cell of a table of many columns the name of its column: on a phone every row is a card, whose values would be
 * nameless, and whose columns would else be a few letters wide.
 */
export function labelCells(table: Element): Element {
  const [head, ...bodies] = listElements(table);
  const labels = listElements(head).flatMap(listElements).map(getText);
  if (head?.tagName !== 'thead' || labels.length < minCardColumns) return table;
  const label = (row: Element): Element => {
    const cells = listElements(row);
    return {
      ...row,
      children: row.children.map((child) => {
        const column = cells.findIndex((cell) => cell === child);
        return column < 1 || child.type !== 'element'
          ? child
          : { ...child, properties: { ...child.properties, dataLabel: labels[column] } };
      }),
    };
  };
  return {
    ...table,
    properties: { ...table.properties, className: ['cards'] },
    children: [head, ...bodies.map((body) => mapElements(body, 'tr', label))],
  };
}

function getText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(getText).join('') : '';
}

function listElements(parent: ElementContent | undefined): Element[] {
  return parent?.type === 'element' ? parent.children.filter((child) => child.type === 'element') : [];
}

function mapElements(node: ElementContent, tagName: string, change: (found: Element) => Element): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === tagName) return change(node);
  return { ...node, children: node.children.map((child) => mapElements(child, tagName, change)) };
}

function renameFirst(row: Element, from: string, to: string, properties: Element['properties']): Element {
  const first = row.children.findIndex((child) => child.type === 'element');
  return {
    ...row,
    children: row.children.map((child, index) =>
      index === first && child.type === 'element' && child.tagName === from ? element(to, properties, child.children) : child,
    ),
  };
}
