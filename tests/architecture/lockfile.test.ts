import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile; // npm's own format.
const paths = Object.keys(lockfile.packages);

test('the lockfile names every platform’s binary, so that "npm ci" works everywhere', () => {
  const missing = paths.flatMap((path) =>
    Object.keys(lockfile.packages[path]?.optionalDependencies ?? {})
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  assert.deepEqual(missing, [], 'Install the packages again into an empty folder, with "--before" a day when all binaries were out.');
  for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']) {
    assert.ok(
      paths.some((path) => path.endsWith(`@img/sharp-${platform}`)),
      `sharp for ${platform}`,
    );
  }
});

test('the lockfile names no registry', () => {
  const named = Object.entries(lockfile.packages).filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  assert.deepEqual(named, []);
});

/** A package may lie beside the one that needs it, or in any folder above. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in lockfile.packages) return true;
    if (folder === '' || !folder.includes('node_modules')) return `node_modules/${name}` in lockfile.packages;
  }
}
