import type { TextSearch } from './rank.ts';

/** The parts of Pagefind's browser API used here (https://pagefind.app/docs/api/). */
export interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { score: number; data: () => Promise<{ url: string }> }[] }>;
}

/** Titles and the words buyers use count most, then the short answer, then the text. */
const metaWeights = { title: 6, queries: 5, answer: 2 };

/** Hits beyond these change nothing: each costs a request for its address, and three pages are shown. */
const maxHits = 8;

/**
 * Starts Pagefind for use behind the engine. `basePath` is where its files lie; without it, beside the module. A search
 * takes milliseconds; a worker would cost 11 kB and one more thing that can be blocked.
 */
export async function createTextSearch({ createInstance }: PagefindModule, basePath?: string): Promise<TextSearch> {
  const pagefind = createInstance({ noWorker: true, baseUrl: '/', ...(basePath === undefined ? {} : { basePath }) });
  await pagefind.options({ ranking: { metaWeights, pageLength: 0.1 } });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    return Promise.all(results.slice(0, maxHits).map(async ({ score, data }) => ({ href: (await data()).url, score })));
  };
}
