import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Content } from '../../content/content.ts';
import { addresses } from '../../lib/addresses.ts';
import { searchFiles } from '../../search/engine/file-names.ts';

/** What may be fetched ahead, in bytes as a host without Brotli sends them. */
export const maxAheadBytes = 300_000;

/** What tells languages apart is larger than all other scripts together, and few readers need it. */
const maxScriptBytes = 60_000;

/**
 * The files that a reader without a network needs most, as far as they fit: the frame of every page, guides with their
 * practice, search, the desk with the pages asked most. One that does not fit is left out, whatever comes after it.
 */
export function listAhead(folder: string, content: Content): string[] {
  let bytes = 0;
  return listWanted(folder, content).filter((path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return false;
    const size = gzipSync(readFileSync(file)).length;
    if (bytes + size > maxAheadBytes || (path.endsWith('.js') && size > maxScriptBytes)) return false;
    bytes += size;
    return true;
  });
}

function listParts(folder: string, kind: string, getName: (number: number) => string): string[] {
  const count = globSync(`pagefind/${kind}-*.json`, { cwd: folder }).length;
  return Array.from({ length: count }, (_, number) => getName(number));
}

function listWanted(folder: string, { site, guides, articlesBySlug }: Content): string[] {
  const scripts = globSync('_astro/*.{js,css}', { cwd: folder })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .sort();
  const inSearch = (name: string) => `/pagefind/${name}`;
  const asked = site.mostAsked.flatMap((slug) => articlesBySlug.get(slug) ?? []);
  return [
    addresses.offline,
    ...scripts,
    ...guides.map(({ id }) => addresses.guide(id)),
    addresses.home,
    addresses.search,
    ...[searchFiles.questions, searchFiles.words].map(inSearch),
    ...Array.from({ length: 5 }, (_, number) => inSearch(searchFiles.answers(number))),
    inSearch(searchFiles.references),
    addresses.desk,
    addresses.pageList,
    addresses.categories,
    ...guides.map(({ id }) => addresses.guideData(id)),
    ...asked.map(({ slug }) => addresses.articleDataV2(slug)),
    addresses.favicon,
    ...asked.map(({ slug }) => addresses.article(slug)),
    // Titles and terms of a large site, as far as they fit: a search does without the others.
    ...listParts(folder, 'heads', searchFiles.heads).map(inSearch),
    ...listParts(folder, 'terms', searchFiles.terms).map(inSearch),
  ];
}
