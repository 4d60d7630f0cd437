import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCacheFolder, getContentFolder } from '../content/folder.ts';

/** What a finished build leaves: what its pages were made with, and the hash of each file by its path. */
interface Seal {
  madeWith: string;
  files: Record<string, string>;
}

const sealFile = 'seal.json';

/** Where Astro keeps what the next build can reuse, as a file address with a final slash. */
export function getAstroCacheFolder(): URL {
  return pathToFileURL(join(getCacheFolder(), 'astro', '/'));
}

/**
 * Empties Astro's cache unless a finished build sealed it, with the same code, site file and set of content files, and
 * every file is as it was. Astro itself looks at the content of pages only. The seal is broken by every start, so that
 * a build that was stopped leaves nothing to trust.
 */
export function openBuildCache(folder: URL): void {
  const seal = readSeal(folder);
  const isSound = seal?.madeWith === hashSources() && JSON.stringify(seal.files) === JSON.stringify(hashFiles(folder));
  if (!isSound) rmSync(folder, { recursive: true, force: true });
  else rmSync(new URL(sealFile, folder), { force: true });
}

/** Seals the cache at the end of a build. */
export function sealBuildCache(folder: URL): void {
  mkdirSync(folder, { recursive: true });
  const seal: Seal = { madeWith: hashSources(), files: hashFiles(folder) };
  writeFileSync(new URL(sealFile, folder), JSON.stringify(seal));
}

function readSeal(folder: URL): Seal | undefined {
  try {
    return JSON.parse(readFileSync(new URL(sealFile, folder), 'utf8')) as Seal; // Written above; whatever else it holds fails the comparison.
  } catch {
    return undefined;
  }
}

function hashFiles(folder: URL): Record<string, string> {
  const names = listFiles('**', folder).filter((name) => name !== sealFile);
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(encodeURI(name), folder)))
        .digest('hex'),
    ]),
  );
}

/** A hash of everything that pages are made with, besides their texts: those are in each page's own key. */
function hashSources(): string {
  const root = pathToFileURL('./');
  const content = pathToFileURL(join(getContentFolder(), '/'));
  const hash = createHash('sha256').update(process.version);
  for (const name of [...listFiles('{src,public}/**', root), 'package-lock.json', 'package.json', 'astro.config.mjs'])
    hash.update(name).update(readFileSync(new URL(encodeURI(name), root)));
  hash.update(readFileSync(new URL('site.yaml', content)));
  // An article in another folder has another category; Astro remembers where it was.
  hash.update(listFiles('**', content).join('\n'));
  return hash.digest('hex');
}

function listFiles(pattern: string, folder: URL): string[] {
  return globSync(pattern, { cwd: folder })
    .filter((name) => statSync(new URL(encodeURI(name), folder)).isFile())
    .sort();
}
