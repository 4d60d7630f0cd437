import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLinks } from '../../src/content/ledger.ts';
import { readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { loadLinks } from '../support/permalinks.ts';
import { realSite } from '../support/sites.ts';

const pages = new Map(readBuiltPages(realSite.folder).map((page) => [page.path, page]));

/** The page a reader ends on, and the anchor a redirect adds; undefined if the way leads nowhere or in circles. */
function follow(path: string, steps = 3): { page: BuiltPage; anchor: string } | undefined {
  const page = pages.get(path);
  if (!page?.isRedirect) return page && { page, anchor: '' };
  const [target = '', ...others] = [...page.html.matchAll(/http-equiv="refresh" content="0;url=([^"]*)"/g)].map(([, to = '']) => to);
  // With script a reader follows the link, without it the refresh.
  if (steps === 0 || others.length > 0 || !page.html.includes(`<a href="${target}"`)) return undefined;
  const [to = '', anchor = ''] = target.split('#');
  const end = follow(to, steps - 1);
  return end && { page: end.page, anchor: anchor || end.anchor };
}

const hasAnchor = ({ html }: BuiltPage, anchor: string) => html.split(` id="${anchor}"`).length === 2;

test('every published link leads to a page, and every anchor names exactly one place of it', async () => {
  const links = await loadLinks(realSite.folder);
  assert.ok(countLinks(links) > 1700);
  const wrong = [...links].flatMap(([address, { anchors }]) => {
    const end = follow(address);
    if (!end) return [`${address} leads nowhere`];
    return [...anchors, ...(end.anchor === '' ? [] : [decodeURIComponent(end.anchor)])]
      .filter((anchor) => !hasAnchor(end.page, anchor))
      .map((anchor) => `${address}#${anchor} is not a place of ${end.page.path}`);
  });
  assert.deepEqual(wrong, []);
});
