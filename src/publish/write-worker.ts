import { parentPort } from 'node:worker_threads';
import { writeFile } from './write-file.ts';

/** What the thread of `openWriter` is given: files, and whether no more will come. */
export interface FilesToWrite {
  files: readonly (readonly [path: string, content: string | Uint8Array])[];
  isLast: boolean;
}

parentPort?.on('message', ({ files, isLast }: FilesToWrite) => {
  for (const [path, content] of files) writeFile(path, content);
  if (isLast) parentPort?.close();
});
