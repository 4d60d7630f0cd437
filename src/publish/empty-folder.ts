import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Empties a folder at once: what lies in it is moved into `trash`, and removed while the caller goes on, since removing a
 * large site takes as long as rendering it. `.git` stays, as Astro leaves it; so does what can't be moved, which Astro
 * removes. Resolves when the trash is gone, with that of builds that were stopped.
 */
export async function emptyFolder(folder: string, trash: string): Promise<void> {
  const bin = join(trash, String(process.pid));
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.git') : [];
  for (const name of names) move(join(folder, name), bin, name);
  // Trash that stays is in nobody's way, and goes with the next build.
  await rm(trash, { recursive: true, force: true }).catch(() => undefined);
}

/** Moves it if the system lets us. */
function move(from: string, bin: string, name: string): void {
  try {
    mkdirSync(bin, { recursive: true });
    renameSync(from, join(bin, name));
  } catch {
    // It lies on another disk or is in use.
  }
}
