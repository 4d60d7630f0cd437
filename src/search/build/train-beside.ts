import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { trainClassifier, Sample } from './train-classifier.ts';

/** Trains as `trainClassifier` does, on a thread of its own: languages with many samples learn beside each other. Rejects with what went wrong there. */
export async function trainBeside(samples: readonly Sample[], labels: number, least: number): Promise<ReturnType<typeof trainClassifier>> {
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: { samples, labels, least } });
  const [weights] = (await once(worker, 'message')) as [ReturnType<typeof trainClassifier>]; // `train-worker.ts` sends it.
  return weights;
}
