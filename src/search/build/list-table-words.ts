import type { RootContent, Table } from 'mdast';
import type { Lookup } from '../../content/components/component.ts';
import { toText } from '../../content/document/resolve.ts';

/** Words of the tables of a section that begins with the heading at `start`: the names of columns and rows. */
export function listTableWords(content: readonly RootContent[], start: number, lookup: Lookup): string {
  const rest = content.slice(start + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  const tables = rest.slice(0, end < 0 ? undefined : end).filter((node): node is Table => node.type === 'table');
  return tables
    .flatMap(({ children: [head, ...rows] }) => [...(head?.children ?? []), ...rows.flatMap(({ children: [first] }) => first ?? [])])
    .map(({ children }) => toText(children, lookup))
    .join(' ');
}
