import { suggest } from '../content/problem.ts';
import { decodeText } from '../lib/decode-text.ts';
import type { Redirect } from '../lib/redirects.ts';
import type { BuiltPage } from './built-pages.ts';

/** What the links of a built site may lead to. */
export interface LinkTargets {
  pages: readonly BuiltPage[];
  redirects: readonly Redirect[];
  /** Whether a file that is no page lies at an address. */
  hasFile: (address: string) => boolean;
}

/** Every link of the built pages that leads to no file, or to no element of a page, as one line each. */
export function findDeadLinks({ pages, redirects, hasFile }: LinkTargets): { dead: string[]; checked: number } {
  const ids = new Map(pages.map((page) => [page.address, page.ids]));
  const redirected = new Set(redirects.map(({ from }) => from));
  const links = [
    ...pages.flatMap((page) => [...new Set(page.links)].map((link) => ({ from: page.address, link }))),
    ...redirects.map(({ from, to }) => ({ from, link: to })),
  ].filter(({ link }) => !/^[a-z][a-z0-9+.-]*:/i.test(link));
  const dead = links.flatMap(({ from, link }) => {
    const address = URL.parse(link, `https://site.invalid${from}`);
    const reason = address ? findReason(address) : 'which is no address.';
    return reason === undefined ? [] : [`${from} links to "${link}", ${reason}`];
  });
  return { dead: dead.sort(), checked: links.length };

  function findReason({ pathname, hash }: URL): string | undefined {
    const path = decodeText(pathname);
    const own = ids.get(path);
    if (!own) {
      if (redirected.has(path) || hasFile(path)) return undefined;
      return `which does not exist.${suggest(path, ids.keys(), 'Correct the address, or write the page.')}`;
    }
    const id = decodeText(hash.slice(1));
    return id === '' || own.has(id) ? undefined : `but that page has no "${id}".${suggest(id, own, 'Link to the page as a whole.')}`;
  }
}
