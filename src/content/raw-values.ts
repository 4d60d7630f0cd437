/** Reads what a writer typed without a schema, so that one wrong key does not hide the mistakes beside it. */
export function getValue(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Object.entries(data).find(([name]) => name === key)?.[1] : undefined;
}

/** The text under a key, or undefined if there is none. */
export function getText(data: unknown, key: string): string | undefined {
  const value = getValue(data, key);
  return typeof value === 'string' ? value : undefined;
}

/** The list under a key; empty if there is none. */
export function getList(data: unknown, key: string): unknown[] {
  const value = getValue(data, key);
  return Array.isArray(value) ? value : [];
}

/** The entries of the list under a key that are known, each with its place in the list. */
export function getEntries(data: unknown, key: string): [value: unknown, index: number][] {
  return getList(data, key).flatMap((value, index): [unknown, number][] => (value === undefined ? [] : [[value, index]]));
}

/** What stands at a path through keys and lists; undefined if nothing does. */
export function getValueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (Array.isArray(value) ? value[Number(part)] : getValue(value, String(part))), data);
}

/** The text at a path, or undefined if there is none. */
export function getTextAt(data: unknown, path: readonly PropertyKey[]): string | undefined {
  const value = getValueAt(data, path);
  return typeof value === 'string' ? value : undefined;
}
