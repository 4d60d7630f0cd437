/** A page that answers a query. */
export interface SearchResult {
  href: string;
  title: string;
  answer: string;
  category: string;
  /** Parts of the page that match, as deep links. */
  sections: { href: string; title: string }[];
}

/** Matching pages: how many there are, how they divide up, and a function that loads some of them. */
export interface SearchAnswer {
  total: number;
  /** Number of matching pages per filter value, as if that filter were not set. */
  counts: { category: Record<string, number>; device: Record<string, number> };
  load(from: number, to: number): Promise<SearchResult[]>;
}

/** Narrows a search; an empty text means any. */
export interface SearchFilters {
  category?: string;
  device?: string;
}

/** The parts of Pagefind's browser API used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<object>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: { data(): Promise<PagefindPage> }[];
  totalFilters?: { category?: Record<string, number>; device?: Record<string, number> };
}

interface PagefindPage {
  url: string;
  meta: { title?: string; answer?: string; category?: string };
  sub_results: { url: string; title: string }[];
}

/** Titles and the words buyers use count most, then the short answer, then the text. */
const metaWeights = { title: 6, queries: 5, answer: 2, category: 0.5, image: 0 };

/** Sections shown below a result. */
const maxSections = 3;

let engine: Promise<Pagefind> | undefined;

/** Loads the search engine and its index. Call it when the reader shows that they want to search. */
export function loadSearchEngine(): Promise<Pagefind> {
  engine ??= startEngine().catch((error: unknown) => {
    engine = undefined; // The next attempt may find the network again.
    throw error;
  });
  return engine;
}

async function startEngine(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // Written by Pagefind, outside our build.
  await pagefind.options({ ranking: { metaWeights, pageLength: 0.1 } });
  await pagefind.init();
  return pagefind;
}

/** Searches the built index. Rejects if the engine or the index can't be loaded. */
export async function search(query: string, filters: SearchFilters = {}): Promise<SearchAnswer> {
  const pagefind = await loadSearchEngine();
  await pagefind.filters(); // Loads the counts per filter, once.
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const answer = await pagefind.search(query, { filters: chosen });
  return {
    total: answer.results.length,
    counts: { category: answer.totalFilters?.category ?? {}, device: answer.totalFilters?.device ?? {} },
    load: async (from, to) => Promise.all(answer.results.slice(from, to).map(async (result) => toResult(await result.data()))),
  };
}

function toResult({ url, meta, sub_results: parts }: PagefindPage): SearchResult {
  return {
    href: url,
    title: meta.title ?? url,
    answer: meta.answer ?? '',
    category: meta.category ?? '',
    sections: parts
      .filter((part) => part.url !== url && part.title !== meta.title)
      .slice(0, maxSections)
      .map((part) => ({ href: part.url, title: part.title })),
  };
}
