import { parentPort, workerData } from 'node:worker_threads';
import { trainClassifier, type Sample } from './train-classifier.ts';

const { samples, labels, least } = workerData as { samples: readonly Sample[]; labels: number; least: number }; // As `trainBeside` gives it.
parentPort?.postMessage(trainClassifier(samples, labels, least));
