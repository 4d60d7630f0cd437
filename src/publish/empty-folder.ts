import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Empties a folder at once: what lies in it is moved into `trash`, and removed while the caller goes on, since removing a
 * large site takes as long as rendering it. `.git` stays, as Astro leaves it. What can't be moved is left for Astro to
 * remove. Resolves when the trash is gone, with that of earlier builds that were stopped.
 */
export async function emptyFolder(folder: string, trash: string): Promise<void> {
  const bin = join(trash, String(process.pid));
  mkdirSync(bin, { recursive: true });
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name !== '.git') moveIfPossible(join(folder, name), join(bin, name));
  }
  await rm(trash, { recursive: true, force: true });
}

function moveIfPossible(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk, or a file in use.
  }
}
