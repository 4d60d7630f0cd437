import { escapeHtml } from '../lib/escape-html.ts';
import type { BuildFacts, Surroundings } from './build-facts.ts';

/** When a file was kept, as an HTTP date of our own: the host's may be older. */
const keptHeader = 'x-help-kept';

/** Pages read are kept up to this many; a later build fetches them anew. */
const maxPages = 60;

/** Longer than this no page is waited for that is kept. */
const patienceMs = 6000;

/** What a page cannot do without, by its HTML: scripts, styles, and the data that the desk makes replies from. */
const neededFiles = /(?:src|href)="([^"]*\/_astro\/[^"]+)"|type="application\/json" href="([^"]+)"/g;

/** The files of one build on this device. They lie in a cache of their own, so that no page ever meets those of another build. */
export class OfflineSite {
  readonly #facts: BuildFacts;
  readonly #around: Surroundings;
  /** Open pages that came from the host while it served another build: they are given nothing of this one. */
  readonly #strangers = new Set<string>();

  constructor(facts: BuildFacts, around: Surroundings) {
    this.#facts = facts;
    this.#around = around;
  }

  /** Fetches what is kept ahead, and anew the pages that an older build had kept. Rejects if the host serves another build. */
  async install(): Promise<void> {
    await this.#requireBuild();
    const cache = await this.#open();
    await Promise.all(this.#facts.ahead.map((path) => this.#fetchInto(cache, path)));
    const pages = await this.#listOlderPages();
    await Promise.allSettled(pages.map((path) => this.#keepPage(path)));
    await this.#requireBuild();
  }

  /** Deletes what older builds have left. */
  async activate(): Promise<void> {
    for (const name of await this.#around.caches.keys()) {
      if (name.startsWith(this.#facts.prefix) && name !== this.#getName()) await this.#around.caches.delete(name);
    }
  }

  /** Keeps pages with what they need. False if one could not be had. */
  async keep(paths: readonly string[]): Promise<boolean> {
    const kept = await Promise.allSettled(paths.map((path) => this.#keepPage(path)));
    return kept.every((each) => each.status === 'fulfilled' && each.value);
  }

  /** A page from the host, else from this device, else the page that says what there is. `remember` is given what goes on in the background. */
  async openPage(request: Request, remember: (work: Promise<unknown>) => void, clientId = ''): Promise<Response> {
    const kept = await this.#match(request.url);
    const coming = this.#around.fetch(request);
    try {
      const response = await (kept ? Promise.race([coming, timeOut(patienceMs)]) : coming);
      if (response.ok && response.headers.get('content-type')?.includes('html'))
        remember(this.#remember(request.url, response.clone(), clientId));
      return response;
    } catch {
      coming.catch(() => undefined);
      if (kept) return this.#mark(kept);
      const target = await this.#findShortLink(request.url);
      if (target !== undefined) return Response.redirect(target, 302);
      const offline = await this.#match(this.#facts.offlinePath);
      return offline ? this.#mark(offline) : Response.error();
    }
  }

  /** A script, style or data file. Files that are named after what they hold come from this device; all others from the host first. */
  async openFile(request: Request, remember: (work: Promise<unknown>) => void, clientId = ''): Promise<Response> {
    const isHashed = new URL(request.url).pathname.includes('/_astro/');
    const kept = isHashed ? await this.#match(request.url) : undefined;
    if (kept) return kept;
    try {
      const response = await this.#around.fetch(request);
      if (response.ok && request.method === 'GET')
        remember(isHashed ? this.#put(request.url, response.clone()) : this.#remember(request.url, response.clone(), ''));
      return response;
    } catch (error) {
      const older = this.#strangers.has(clientId) || request.method !== 'GET' ? undefined : await this.#match(request.url);
      if (older) return older;
      throw error;
    }
  }

  /** Keeps an answer of the host, if the host serves this build: it is asked after the answer came. */
  async #remember(url: string, response: Response, clientId: string): Promise<void> {
    if (await this.#isServed()) await this.#put(url, response);
    else if (clientId !== '') this.#strangers.add(clientId);
  }

  async #keepPage(path: string): Promise<boolean> {
    const cache = await this.#open();
    const response = await this.#around.fetch(new URL(path, this.#around.origin).href, { cache: 'no-cache' });
    if (!response.ok || !(await this.#isServed())) return false;
    const html = await response.clone().text();
    const files = new Set([...html.matchAll(neededFiles)].map(([, file, data]) => file ?? data ?? ''));
    for (const file of files) if (!(await this.#match(file))) await this.#fetchInto(cache, file);
    await this.#put(response.url || path, response);
    return true;
  }

  async #fetchInto(cache: Cache, path: string): Promise<void> {
    const url = new URL(path, this.#around.origin).href;
    const response = await this.#around.fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    await cache.put(toKey(url), this.#stamp(response));
  }

  async #put(url: string, response: Response): Promise<void> {
    const cache = await this.#open();
    await cache.put(toKey(url), this.#stamp(response));
    const pages = (await cache.keys())
      .map((request) => request.url)
      .filter((key) => key.endsWith('/') && !this.#facts.ahead.includes(new URL(key).pathname));
    for (const oldest of pages.slice(0, Math.max(0, pages.length - maxPages))) await cache.delete(oldest);
  }

  /** The same answer, with the time at which it was kept. */
  #stamp(response: Response): Response {
    const headers = new Headers(response.headers);
    headers.set(keptHeader, this.#around.now().toISOString());
    return new Response(response.body, { status: 200, headers });
  }

  /** The page with a line on top that says from when it is. */
  async #mark(response: Response): Promise<Response> {
    const { note, locale } = this.#facts;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(response.headers.get(keptHeader) ?? 0));
    const line = `<p class="offline-note" role="status">${escapeHtml(note.replace('{day}', day))}</p>`;
    const html = (await response.text()).replace(/<main[^>]*>/, (main) => `${main}${line}`);
    return new Response(html, { status: 200, headers: response.headers });
  }

  async #match(url: string): Promise<Response | undefined> {
    return (await this.#open()).match(toKey(new URL(url, this.#around.origin).href));
  }

  /** The page that a short link leads to, by the list of all pages. */
  async #findShortLink(url: string): Promise<string | undefined> {
    const { pathname, search, hash } = new URL(url);
    const id = Number(/\/go\/(\d+)\/$/.exec(pathname)?.[1]);
    const list = await this.#match(this.#facts.listPath);
    if (!list || !Number.isInteger(id)) return undefined;
    const { pages } = (await list.json()) as { pages: { id: number; path: string; formerIds?: number[] }[] }; // Written by our own build.
    const page = pages.find((each) => each.id === id || each.formerIds?.includes(id));
    return page && new URL(`${this.#facts.base}${page.path}${search}${hash}`, this.#around.origin).href;
  }

  async #listOlderPages(): Promise<string[]> {
    const paths = new Set<string>();
    for (const name of await this.#around.caches.keys()) {
      if (!name.startsWith(this.#facts.prefix) || name === this.#getName()) continue;
      const cache = await this.#around.caches.open(name);
      for (const { url } of await cache.keys()) if (url.endsWith('/')) paths.add(new URL(url).pathname);
    }
    return [...paths].filter((path) => !this.#facts.ahead.includes(path)).slice(-maxPages);
  }

  /** Which build the host serves now. No cache on the way is asked. */
  async #isServed(): Promise<boolean> {
    try {
      const response = await this.#around.fetch(new URL(this.#facts.buildPath, this.#around.origin).href, { cache: 'no-store' });
      const { build } = (await response.json()) as { build?: unknown }; // Compared at once.
      return build === this.#facts.id;
    } catch {
      return false;
    }
  }

  async #requireBuild(): Promise<void> {
    if (!(await this.#isServed())) throw new Error('The host serves another build.');
  }

  #getName(): string {
    return this.#facts.prefix + this.#facts.id;
  }

  #open(): Promise<Cache> {
    return this.#around.caches.open(this.#getName());
  }
}

/** Neither query nor anchor changes what a static site answers. */
function toKey(url: string): string {
  return url.replace(/[?#].*$/, '');
}

function timeOut(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error('The network does not answer.')), milliseconds));
}
