import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { getCacheFolder, getContentFolder } from '../../src/content/folder.ts';
import { requireWhole } from '../require-content.ts';
import type { Content } from '../../src/content/content.ts';
import { buildSearchFiles } from '../../src/search/build/build-search-files.ts';
import { openSearch, type OpenedSearch } from '../../src/search/build/open-search.ts';

/** Makes search from a content folder, in memory: no build and no browser is needed. Settings are those of `makeContentSearchFiles`. */
export async function openContentSearch(...settings: Parameters<typeof makeContentSearchFiles>): Promise<OpenedSearch> {
  const files = await makeContentSearchFiles(...settings);
  return openSearch((path) => {
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`There is no search file "${path}".`));
  });
}

/** The files of search by name. `change` leaves out what is to be measured; `maxPages` stand in one file. */
export async function makeContentSearchFiles(
  folder = getContentFolder(),
  change = (content: Content): Content => content,
  maxPages?: number,
): Promise<Map<string, Uint8Array>> {
  const content = requireWhole(await readContent(folder));
  // Standard output is for the answer.
  const tell = () => console.error('Search learns from the content, which takes a while; what it has learnt is kept for the next time.');
  const files = await buildSearchFiles(change(content), getCacheFolder(folder), maxPages, tell);
  return new Map(files.map((file) => [file.path, file.content]));
}

/** Opens the search of a built site. */
export function openBuiltSearch(folder = 'dist'): OpenedSearch {
  return openSearch((path) => readFile(join(folder, 'pagefind', path)));
}
