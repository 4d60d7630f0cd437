/** What a build tells its worker. All paths have the folder that the site lies in. */
export interface BuildFacts {
  /** The folder of its host that the site lies in; empty at the root. */
  base: string;
  /** Every cache of the site begins with it: others on the same host are left alone. */
  prefix: string;
  /** Changes when anything that readers read changes: two builds with the same files share it. */
  id: string;
  /** Paths that are fetched when the worker is installed, all or none. */
  ahead: readonly string[];
  /** Path of the file that says which build the host serves. */
  buildPath: string;
  /** Path of the list of all pages, by which short links are answered. */
  listPath: string;
  /** Path of the page for what is not kept. */
  offlinePath: string;
  /** What a page that comes from this device says above everything else; `{day}` is when it was kept. */
  note: string;
  locale: string;
}

/** What the worker needs of the browser; tests hand over their own. */
export interface Surroundings {
  caches: CacheStorage;
  fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  origin: string;
  now: () => Date;
}
