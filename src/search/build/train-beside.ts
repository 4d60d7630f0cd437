import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { joinTrainings, listTrainings, type LearntWeights, type Sample } from './train-classifier.ts';

/** What the thread of one training is given. */
export interface Training {
  samples: readonly Sample[];
  labels: number;
  least: number;
  /** Its number. */
  training: number;
}

/** Learns as `trainClassifier` does, each training on a thread of its own, as many at once as there are cores. Rejects with what went wrong there. */
export async function trainBeside(samples: readonly Sample[], labels: number, least: number): Promise<LearntWeights> {
  const trained = await Promise.all(listTrainings().map((training) => inTurn(() => startThread({ samples, labels, least, training }))));
  return joinTrainings(trained, samples, labels, least);
}

async function startThread(workerData: Training): Promise<Float32Array> {
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData });
  const [weights] = (await once(worker, 'message')) as [Float32Array]; // `train-worker.ts` sends it.
  return weights;
}

let freeCores = availableParallelism();
const waiting: (() => void)[] = [];

/** Runs the work once a core is free, in the order of calls. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (freeCores > 0) freeCores -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else freeCores += 1;
  }
}
