import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadContent } from '../../src/content/load.ts';
import { addresses } from '../../src/lib/addresses.ts';
import { realSite } from '../support/sites.ts';

const worker = readFileSync(join(realSite.folder, 'worker.js'), 'utf8');
const ahead = JSON.parse(/ahead:(\[[^\]]*\])/.exec(worker)?.[1] ?? '[]') as string[]; // Written by our own build.
const read = (path: string) => readFileSync(join(realSite.folder, path.endsWith('/') ? `${path}index.html` : path));

test('what is fetched ahead is at most 300 kB on the way, also without Brotli', () => {
  const bytes = ahead.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
  assert.ok(bytes > 150_000 && bytes <= 300_000, `${bytes} bytes`);
});

test('guides, their practice, search and the desk are among it', async () => {
  const { guides } = await loadContent();
  const wanted = [
    addresses.offline,
    addresses.search,
    addresses.desk,
    addresses.pageList,
    '/pagefind/questions.json',
    '/pagefind/answers-0.json',
    ...guides.flatMap(({ id }) => [addresses.guide(id), addresses.guideData(id)]),
  ];
  assert.deepEqual(
    wanted.filter((path) => !ahead.includes(path)),
    [],
  );
  for (const script of ['practice.element', 'site-engine', 'Desk', 'SearchPage', 'late-styles.late', 'practice'])
    assert.ok(
      ahead.some((path) => path.startsWith(`/_astro/${script}.`)),
      script,
    );
});

test('the worker is of the build that the host names', () => {
  const { build } = JSON.parse(String(read(addresses.build))) as { build: string }; // As above.
  assert.match(build, /^[0-9a-f]{12}$/);
  assert.ok(worker.includes(`id:"${build}"`));
});
