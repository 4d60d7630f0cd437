import { createIndex, type PagefindIndex } from 'pagefind';
import { buildSearchFiles } from './build-search-files.ts';
import type { IndexFile } from './read-fragments.ts';

/** Files of Pagefind's own interfaces, which the site does not use. */
const unusedFiles = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** Indexes the pages of a built site. */
export async function buildIndex(folder: string): Promise<{ index: PagefindIndex; pages: number }> {
  const index = await requireIndex();
  const { page_count: pages, errors } = await index.addDirectory({ path: folder, glob: '{articles,guides}/**/*.html' });
  throwErrors(errors);
  return { index, pages };
}

export async function requireIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  throwErrors(errors);
  if (!index) throw new Error('Pagefind started without an index.');
  return index;
}

/** The files of an index, with the site's own search files. */
export async function getFiles(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  throwErrors(errors);
  return [...files.filter(({ path }) => !unusedFiles.test(path)), ...(await buildSearchFiles(files))];
}

/** Throws what Pagefind complains about. */
export function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
