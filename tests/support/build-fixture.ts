import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { makeContent } from './make-content.ts';
import { fixtureSite } from './sites.ts';

/** Enough articles for lists, pages of results and neighbours; few enough to build in seconds. */
const articleCount = 60;

/** Everything that shapes the invented site. */
const inputs = ['src/**/*', 'tests/support/{make-*,build-fixture,sites}.ts', 'astro.config.mjs', 'package-lock.json'];

/** Builds the invented site that the browser tests open, with a preview of every example, unless it is built already. Throws what the build said if it fails. */
export async function buildFixture(): Promise<void> {
  const fingerprint = getFingerprint();
  if (existsSync(fixtureSite.stamp) && readFileSync(fixtureSite.stamp, 'utf8') === fingerprint) return;
  rmSync(fixtureSite.stamp, { force: true });
  await makeContent(fixtureSite.content, articleCount);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', '--outDir', fixtureSite.folder], {
    encoding: 'utf8',
    env: { ...process.env, HELP_CONTENT_DIR: fixtureSite.content, HELP_PREVIEW: '1' },
  });
  if (status !== 0) throw new Error(`The invented site could not be built.\n${stdout}\n${stderr}`);
  writeFileSync(fixtureSite.stamp, fingerprint);
}

function getFingerprint(): string {
  const hash = createHash('sha256');
  for (const entry of globSync(inputs, { withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort())
    hash.update(entry).update(readFileSync(entry));
  return hash.digest('hex');
}

if (import.meta.main) await buildFixture();
