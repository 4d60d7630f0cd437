import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { checkForBuild } from '../src/checks/check-content.ts';
import { getCacheFolder, getContentFolder } from '../src/content/folder.ts';
import { makeCacheFolder } from '../src/content/kept-file.ts';
import { formatProblems } from '../src/content/problem.ts';
import { loadReading } from '../src/content/load.ts';
import { listForeignFiles, openWorkplace, type Workplace } from '../src/publish/built-folder.ts';
import { writeTwins } from '../src/publish/hosting/write-twins.ts';
import { report, stage, stop } from '../src/publish/stages.ts';
import { readOptions } from './read-options.ts';
import { compareWithLastBuild } from './search/golden-changes.ts';

// Builds the site: `npm run build [-- --outDir folder] [--compressed]`. Mistakes in the content stop it before anything is
// written; whatever else fails leaves the site that lay there. Compressed twins take longer than the build, so that only a deploy makes them.
const start = performance.now();
const { outDir, compressed } = readOptions(
  { options: { outDir: { type: 'string', default: 'dist' }, compressed: { type: 'boolean', default: false } } },
  'npm run build -- --outDir folder',
).values;
const goldenSet = 'tests/search/golden-tune.json';

requireOwnFolder(outDir);
const reading = await loadReading();
const problems = checkForBuild(reading);
if (problems.length > 0) {
  stop(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${formatProblems(problems)}\nNothing was built.`,
  );
}
report('content', `${reading.content?.articles.length ?? 0} articles read and checked`, performance.now() - start);
requireCacheFolder(getCacheFolder());
const workplace = openFolder(outDir);
const { build } = await import('astro');
await build({ logLevel: 'warn', outDir: workplace.site });
if (compressed) {
  await stage(
    'compressed',
    () => writeTwins(workplace.site),
    ({ count, bytes }) => `${count} twins, ${(bytes / 1e6).toFixed(1)} MB`,
  );
}
const removed = workplace.putInPlace();
report('built', `in ${outDir}`, performance.now() - start);
await reportSearch();
await removed;

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

/** Stops the build if the folder holds what no build wrote, or is one that content is read from. */
function requireOwnFolder(folder: string): void {
  const path = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const way = relative(getContentFolder(), path);
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
    stop(`The site can't be written to "${folder}": content is read from there. Name a folder outside of it with --outDir.`);
  const foreign = tryFolder(folder, () => listForeignFiles(path));
  if (foreign.length === 0) return;
  const named = [...foreign.slice(0, 3), ...(foreign.length > 3 ? ['…'] : [])].join(', ');
  stop(`"${folder}" holds files that no build wrote (${named}). Name an empty folder with --outDir, or move them elsewhere yourself.`);
}

/** A place to build the site in, which goes away if the build fails. Stops it if nothing can be written there. */
function openFolder(folder: string): Workplace {
  const isNew = !existsSync(folder);
  const opened = tryFolder(folder, () => {
    mkdirSync(folder, { recursive: true });
    return openWorkplace(folder);
  });
  const giveUp = () => {
    opened.discard();
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder);
    console.error(isNew ? 'Nothing was built.' : `Nothing was built: "${folder}" is as it was.`);
  };
  process.once('exit', giveUp);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return {
    ...opened,
    putInPlace: () => {
      const removed = tryFolder(folder, opened.putInPlace);
      process.off('exit', giveUp);
      return removed;
    },
  };
}

/** Stops the build with one line if the system does not let us use the folder. */
function tryFolder<Result>(folder: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return stop(
      `The site can't be written to "${folder}" (${code}). Choose another folder with --outDir, or allow the build to write there.`,
    );
  }
}
