import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkForBuild } from '../src/checks/check-content.ts';
import { getCacheFolder, getContentFolder } from '../src/content/folder.ts';
import { makeCacheFolder } from '../src/content/kept-file.ts';
import { formatProblems } from '../src/content/problem.ts';
import { loadReading } from '../src/content/load.ts';
import { emptyFolder } from '../src/publish/empty-folder.ts';
import { writeTwins } from '../src/publish/hosting/write-twins.ts';
import { report, stage, stop } from '../src/publish/stages.ts';
import { readOptions } from './read-options.ts';
import { compareWithLastBuild } from './search/golden-changes.ts';

// Builds the site: `npm run build [-- --outDir folder] [--compressed]`. Mistakes in the content stop it before anything is
// written. Compressed twins take longer than the build, so that only a deploy makes them.
const start = performance.now();
const { outDir, compressed } = readOptions(
  { options: { outDir: { type: 'string', default: 'dist' }, compressed: { type: 'boolean', default: false } } },
  'npm run build -- --outDir folder',
).values;
const goldenSet = 'tests/search/golden-tune.json';

const reading = await loadReading();
const problems = checkForBuild(reading);
if (problems.length > 0) {
  stop(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${formatProblems(problems)}\nNothing was built.`,
  );
}
report('content', `${reading.content?.articles.length ?? 0} articles read and checked`, performance.now() - start);
requireWritable(outDir);

requireCacheFolder(getCacheFolder());
const emptied = emptyFolder(outDir, join(getCacheFolder(), 'trash'));
const { build } = await import('astro');
await build({ logLevel: 'warn', outDir });
await emptied;
if (compressed) {
  await stage(
    'compressed',
    () => writeTwins(outDir),
    ({ count, bytes }) => `${count} twins, ${(bytes / 1e6).toFixed(1)} MB`,
  );
}
report('built', `in ${outDir}`, performance.now() - start);
await reportSearch();

/** Says what the content did to the queries with known answers. Another content folder has none of them. */
async function reportSearch(): Promise<void> {
  if (getContentFolder() !== resolve('content') || !existsSync(goldenSet)) return;
  const asked = performance.now();
  const [summary = '', ...changes] = await compareWithLastBuild(goldenSet, outDir, getCacheFolder());
  report('search', summary, performance.now() - asked);
  for (const change of changes) console.log(`${' '.repeat(20)}${change}`);
}

/** Stops the build if what it keeps for the next one can lie nowhere. */
function requireCacheFolder(folder: string): void {
  if (!makeCacheFolder(folder))
    stop(`Nothing can be kept in "${folder}": a file stands in the way. Move it, or name another folder with HELP_CACHE_DIR.`);
}

/** Stops the build if the site can't be written there, or if that would empty a folder that is no built site. */
function requireWritable(folder: string): void {
  for (const source of [process.cwd(), join(process.cwd(), 'src'), getContentFolder()]) {
    const isInside = !relative(resolve(folder), source).startsWith('..');
    if (isInside)
      stop(
        `The site can't be written to "${folder}": everything in that folder is removed first, and ${source.split(sep).at(-1) ?? ''} lies in it.`,
      );
  }
  const probe = join(folder, '.write-test');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    stop(`The site can't be written to "${folder}" (${code}). Choose another folder with --outDir, or allow the build to write there.`);
  }
}
