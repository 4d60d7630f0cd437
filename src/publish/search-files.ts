import { join } from 'node:path';
import type { IndexFile } from '../search/build/build-text-index.ts';
import type { WriteFile } from './write-file.ts';

/** Writes the files of search into a built site. Returns their number. */
export function writeSearchFiles(folder: string, files: readonly IndexFile[], write: WriteFile): number {
  for (const { path, content } of files) write(join(folder, 'pagefind', path), content);
  return files.length;
}
