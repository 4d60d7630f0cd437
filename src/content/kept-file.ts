import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const sealLength = 32;

/**
 * What the file holds if it was made from the same things, which the key tells; else what `make` makes, which the next
 * build then finds. A file that somebody cut, altered or exchanged has a wrong seal. A cache that can't be written keeps nothing.
 */
export async function makeOnce(file: string, key: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => undefined);
  const known = kept?.subarray(sealLength);
  if (known && kept?.subarray(0, sealLength).equals(getSeal(key, known))) return known;
  const made = await make();
  await write(file, Buffer.concat([getSeal(key, made), made])).catch(() => undefined);
  return made;
}

/**
 * Makes the folder that is kept between builds, in place of whatever else has its name. Who can't write there keeps nothing.
 * False if a file stands where a folder above it should be: that one is not ours to remove.
 */
export function makeCacheFolder(folder: string): boolean {
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) rmSync(folder);
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOTDIR');
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  // A folder or a link to nowhere may stand in the place.
  await rm(file, { recursive: true, force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

function getSeal(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(JSON.stringify(key)).update(bytes).digest();
}
