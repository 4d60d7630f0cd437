/** The folder of its host that this site lies in, as every page of it says; empty at the root. */
const base = typeof document === 'undefined' ? '' : (document.documentElement.dataset['base'] ?? '');

/** An address of this site as a browser opens it: data name pages from the root of the site, whatever folder it lies in. */
export function inSite(path: string): string {
  return base + path;
}

/** What a browser shows as the path of a page, from the root of the site. */
export function fromSite(pathname: string): string {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}
