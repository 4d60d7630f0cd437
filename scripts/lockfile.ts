import { readFileSync } from 'node:fs';

/** What npm writes about one package. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
}

/** The packages that an installation brings, by the folder they lie in; the project itself is left out. */
export function readLockfile(file = 'package-lock.json'): Map<string, LockedPackage> {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> }; // npm's own format.
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/** The names of packages by licence, the most used licence first. A package that names none stands under "none". */
export function countLicences(packages: ReadonlyMap<string, LockedPackage>): [licence: string, names: string[]][] {
  const byLicence = Map.groupBy(packages, ([, { license = 'none' }]) => license);
  return [...byLicence]
    .map(([licence, entries]): [string, string[]] => [licence, entries.map(([path]) => path.replace(/^.*node_modules\//, ''))])
    .sort(([, a], [, b]) => b.length - a.length);
}
