import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../content/content.ts';
import { getCacheFolder } from '../content/folder.ts';
import { buildSearchFiles } from '../search/build/build-search-files.ts';

/** Writes the files of search into a built site. Returns their number. */
export async function writeSearchFiles(folder: string, content: Content): Promise<number> {
  const files = await buildSearchFiles(content, getCacheFolder());
  for (const { path, content: bytes } of files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return files.length;
}
