import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../find-browser.ts';

/** What a search brought. */
export interface SearchReply {
  state: 'results' | 'weak' | 'empty' | 'error';
  correction?: string | undefined;
  /** Addresses of the pages found, best first, at most ten. */
  hrefs: string[];
}

/** A browser on a built site, ready to search it. */
export interface SearchSession {
  /** Asks the site's own search page. */
  ask(queries: readonly string[]): Promise<SearchReply[]>;
  /** Asks Pagefind as it comes, on the same index. */
  askPlain(queries: readonly string[]): Promise<SearchReply[]>;
  close(): Promise<void>;
}

/** Numbers and addresses open their page instead of listing results. */
const directQuery = /^(#?\d{1,5}|https?:\/\/\S+|\/\S+|[a-z0-9]+(-[a-z0-9]+)+)$/i;

/** Serves the built site and opens its search page in a browser. Throws if nothing is built. */
export async function openSearchSession(folder = 'dist'): Promise<SearchSession> {
  if (!existsSync(join(folder, 'pagefind', 'questions.json'))) {
    throw new Error(`There is no built site with a search in "${folder}". Run "npm run build" first.`);
  }
  const { server, origin } = await serve(folder);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${origin}/search/`);
  return {
    ask: async (queries) => {
      const replies: SearchReply[] = [];
      const listed = queries.filter((query) => !directQuery.test(query.trim()));
      const answers = await page.evaluate(askSearchPage, listed);
      let next = 0;
      for (const query of queries) {
        const reply = directQuery.test(query.trim()) ? await askDirect(browser, origin, query) : answers[next++];
        replies.push(reply ?? { state: 'error', hrefs: [] });
      }
      return replies;
    },
    askPlain: (queries) => page.evaluate(askPagefind, queries),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  return { server, origin: `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}` };
}

function launch(): Promise<Browser> {
  // Thousands of searches in one page are thousands of steps in its history, which the browser would slow down.
  const args = ['--disable-ipc-flooding-protection', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath: findBrowser(), args });
}

async function askDirect(browser: Browser, origin: string, query: string): Promise<SearchReply> {
  const page: Page = await browser.newPage();
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(
    () =>
      location.pathname !== '/search/' ||
      document.querySelector('[data-search-state]:not([data-search-state="loading"], [data-search-state="idle"])'),
  );
  const { pathname } = new URL(page.url());
  const links = pathname === '/search/' ? await page.locator('[data-search-results] > ol > li > a').all() : [];
  const hrefs =
    pathname === '/search/' ? await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? '')) : [pathname];
  const state = pathname === '/search/' ? await page.locator('[data-search-state]').getAttribute('data-search-state') : 'results';
  await page.close();
  return { state: state === 'results' || state === 'weak' ? state : 'empty', hrefs };
}

/** Runs in the page: types each query into the form, sends it and reads the list. */
async function askSearchPage(queries: readonly string[]): Promise<SearchReply[]> {
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
  const replies: SearchReply[] = [];
  for (const query of queries) {
    // A repeated query would be no new search.
    if (new URLSearchParams(location.search).get('q') === query.trim()) history.replaceState(null, '', '/search/');
    const answered = new Promise<{ state: SearchReply['state']; correction?: string }>((resolve) => {
      addEventListener('help-search-answered', (event) => resolve((event as CustomEvent<{ state: SearchReply['state'] }>).detail), {
        once: true,
      }); // Documented beside the event.
    });
    if (input) input.value = query;
    input?.form?.requestSubmit();
    const { state, correction } = await answered;
    const links = document.querySelectorAll<HTMLAnchorElement>('[data-search-results] > ol > li > a');
    const hrefs = state === 'results' || state === 'weak' ? [...links].slice(0, 10).map(({ pathname }) => pathname) : [];
    replies.push({ state, correction, hrefs });
  }
  return replies;
}

/** Runs in the page: asks Pagefind with its own defaults. */
async function askPagefind(queries: readonly string[]): Promise<SearchReply[]> {
  interface Found {
    results: { data(): Promise<{ url: string }> }[];
  }
  const address = '/pagefind/pagefind.js';
  const module = (await import(address)) as { createInstance(options: object): { search(query: string): Promise<Found> } }; // Pagefind's own.
  const pagefind = module.createInstance({ noWorker: true });
  const replies: SearchReply[] = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    replies.push({ state: pages.length > 0 ? 'results' : 'empty', hrefs: pages.map(({ url }) => url) });
  }
  return replies;
}
