import { Worker } from 'node:worker_threads';
import type { WriteFile } from './write-file.ts';
import type { FilesToWrite } from './write-worker.ts';

/** Writes files while the build goes on. */
export interface Writer {
  /** Notes a file to be written, and the folders it lies in. */
  write: WriteFile;
  /** Waits until every noted file is written. Rejects if one could not be. */
  close: () => Promise<void>;
}

/** A message costs more than a small file, so several go together; much more in one would only wait in memory. */
const batchLength = 500_000;

/** Starts a thread that writes files: thousands of small ones take as long as to make them. */
export function openWriter(): Writer {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url));
  // A build that fails before the end need not wait for it.
  worker.unref();
  const end = new Promise<void>((resolve, reject) => worker.on('error', reject).on('exit', () => resolve()));
  // A failure is told by `close`.
  end.catch(() => undefined);
  let batch: [path: string, content: string | Uint8Array][] = [];
  let length = 0;
  const send = (isLast: boolean) => {
    worker.postMessage({ files: batch, isLast } satisfies FilesToWrite);
    batch = [];
    length = 0;
  };
  return {
    write: (path, content) => {
      batch.push([path, content]);
      length += content.length;
      if (length > batchLength) send(false);
    },
    close: () => {
      worker.ref();
      send(true);
      return end;
    },
  };
}
