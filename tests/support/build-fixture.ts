import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { makeContent } from './make-content.ts';
import { fixtureSite, type InventedSite } from './sites.ts';

/** Everything that shapes the invented site. */
const inputs = ['src/**/*', 'tests/support/{make-*,build-fixture,sites}.ts', 'astro.config.mjs', 'package-lock.json'];

/** Builds an invented site, the one that the browser tests open if none is named, with a preview of every example, unless it is built already. Throws what the build said if it fails. */
export async function buildFixture(site: InventedSite = fixtureSite): Promise<void> {
  const fingerprint = getFingerprint();
  if (existsSync(site.stamp) && readFileSync(site.stamp, 'utf8') === fingerprint) return;
  rmSync(site.stamp, { force: true });
  await makeContent(site.content, site.articleCount, site.address);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', '--outDir', site.folder], {
    encoding: 'utf8',
    env: { ...process.env, HELP_CONTENT_DIR: site.content, HELP_PREVIEW: '1' },
  });
  if (status !== 0) throw new Error(`The invented site could not be built.\n${stdout}\n${stderr}`);
  writeFileSync(site.stamp, fingerprint);
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
