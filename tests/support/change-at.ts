/** Where a value lies: keys and positions, from the outside in. */
export type Path = readonly (string | number)[];

/** A path written as "cannotIf.0.who". */
export function toPath(place: string): Path {
  return place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The paths of all that an entry holds, each thing before what is in it. */
export function listPaths(value: unknown, at: Path = []): Path[] {
  const own = at.length === 0 ? [] : [at];
  if (Array.isArray(value)) return [...own, ...value.flatMap((entry, index) => listPaths(entry, [...at, index]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, entry]) => listPaths(entry, [...at, key]))];
}

/** What lies at a path. */
export function getAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (found, key) => (typeof found === 'object' && found !== null ? (Reflect.get(found, key) as unknown) : undefined),
    value,
  );
}

/** A copy with something else at a path; without the key if that is undefined. */
export function changeAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (index === key ? changeAt(entry, rest, to) : entry));
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const changed = changeAt(getAt(value, [key]), rest, to);
  return Object.fromEntries([...entries.filter(([name]) => name !== key), ...(changed === undefined ? [] : [[key, changed] as const])]);
}
