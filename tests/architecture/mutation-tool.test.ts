import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { countLicences, readLockfile } from '../../scripts/lockfile.ts';
import { mutatedAreas } from '../mutation/areas.ts';

const packages = readLockfile('tests/mutation/package-lock.json');

test('the tool that tests the tests is pinned by hashes too, and names no registry', () => {
  assert.ok(packages.has('node_modules/@stryker-mutator/core'));
  assert.deepEqual(
    [...packages].filter(([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined),
    [],
  );
});

test('its packages come under licences that let anybody use them', () => {
  // CC-BY-4.0 is that of a list of browsers, which nothing of the site holds.
  const refused = countLicences(packages).filter(
    ([licence]) => !/^(?:MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0|\(.*MIT.*\))$/.test(licence),
  );
  assert.deepEqual(refused, []);
});

test('each part of the code that is changed exists, and so do the tests that must notice', () => {
  for (const { name, files, tests } of mutatedAreas) {
    for (const pattern of [...files, ...tests].filter((each) => !each.startsWith('!')))
      assert.ok(globSync(pattern).length > 0, `${name}: ${pattern}`);
  }
});
