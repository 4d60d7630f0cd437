import { join } from 'node:path';
import type { IndexFile } from '../search/build/build-text-index.ts';
import { writeFile } from './write-file.ts';

/** Writes the files of search into a built site. Returns their number. */
export function writeSearchFiles(folder: string, files: readonly IndexFile[]): number {
  for (const { path, content } of files) writeFile(join(folder, 'pagefind', path), content);
  return files.length;
}
