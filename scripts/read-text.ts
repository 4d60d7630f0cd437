import { readFileSync } from 'node:fs';
import { stop } from '../src/publish/stages.ts';

/** The text of a file that a command was given; ends the process with one line if it can't be read. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return stop(`There is no file "${file}".`);
    if (code === 'EISDIR') return stop(`"${file}" is a folder. Name a file in it.`);
    if (error instanceof TypeError) return stop(`"${file}" is not text in UTF-8.`);
    return stop(`"${file}" can't be read (${String(code)}).`);
  }
}
