import type { TextHit } from '../engine/text-search.ts';
import { loadFragmentNames } from './search-files.ts';

/** The parts of Pagefind's browser API used here (https://pagefind.app/docs/api/). */
interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

interface PagefindInstance {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Titles and the words buyers use count most, then the short answer, then the text. */
const metaWeights = { title: 6, queries: 5, answer: 2, category: 0.5, topic: 0, id: 0, popularity: 0, status: 0, devices: 0 };

/** Hits beyond these are too weak to show. */
const maxHits = 40;

/** What the engine waits for at most: a blocked or broken download must not keep the reader waiting. */
const timeoutMs = 8000;

let engine: Promise<PagefindInstance> | undefined;

/** Searches the text of all pages with Pagefind. Rejects if the engine or its index can't be loaded. */
export async function askText(query: string): Promise<TextHit[]> {
  const [pagefind, names] = await withTimeout(Promise.all([loadTextEngine(), loadFragmentNames()]));
  const { results } = await withTimeout(pagefind.search(query));
  return results.slice(0, maxHits).flatMap(({ id, score }) => {
    const page = names.get(id);
    return page === undefined ? [] : [{ page, score }];
  });
}

/** Loads the engine. Nothing of it is needed for queries that the questions answer. */
export function loadTextEngine(): Promise<PagefindInstance> {
  engine ??= startEngine().catch((error: unknown) => {
    engine = undefined; // The next attempt may find the network again.
    throw error;
  });
  return engine;
}

async function startEngine(): Promise<PagefindInstance> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is not available.');
  // Pagefind would log a missing index as an error of its own.
  const entry = await fetch('/pagefind/pagefind-entry.json', { method: 'HEAD' });
  if (!entry.ok) throw new Error(`The search index is missing: ${entry.status}`);
  const address = '/pagefind/pagefind.js';
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule; // Written by Pagefind, outside our build.
  // A search takes milliseconds; a worker would cost 11 kB and one more thing that can be blocked.
  const pagefind = module.createInstance({ noWorker: true });
  await pagefind.options({ ranking: { metaWeights, pageLength: 0.1 } });
  await pagefind.init();
  return pagefind;
}

function withTimeout<Result>(promise: Promise<Result>): Promise<Result> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search engine did not answer in time.')), timeoutMs);
    }),
  ]);
}
