import { parentPort, workerData } from 'node:worker_threads';
import { trainOnce } from './train-classifier.ts';
import type { Training } from './train-beside.ts';

const { samples, labels, least, training } = workerData as Training; // `train-beside.ts` gives it.
parentPort?.postMessage(trainOnce(samples, labels, least, training));
