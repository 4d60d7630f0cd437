import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { buildIndex, getFiles } from './pagefind-index.ts';

/** Writes the search index of a built site. Returns the number of pages in it. */
export async function writeSearchFiles(folder: string): Promise<number> {
  const { index, pages } = await buildIndex(folder);
  for (const { path, content } of await getFiles(index)) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
  return pages;
}
