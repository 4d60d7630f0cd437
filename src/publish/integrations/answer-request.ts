import type { Content } from '../../content/content.ts';
import { getCacheFolder } from '../../content/folder.ts';
import { buildSiteLinks } from '../../content/linked-pages.ts';
import { addQuery } from '../../lib/add-query.ts';
import { addresses } from '../../lib/addresses.ts';
import { getMediaType } from '../../lib/media-types.ts';
import { getBase } from '../../lib/site-base.ts';
import { buildSearchFiles } from '../../search/build/build-search-files.ts';
import { openSearch } from '../../search/build/open-search.ts';
import { buildCleanUp } from '../offline/build-worker.ts';
import { listSiteFiles } from '../site-files.ts';
import { buildWhyPage, whyPath } from './why-page.ts';

/** What is sent for an address; `location` leads on to another one, below the folder that the site lies in. */
export interface Answer {
  location?: string;
  headers: Record<string, string>;
  text: string | Uint8Array;
}

/** The files of search, for the content they were made from. */
let searchFiles: { content: Content; files: Promise<ReadonlyMap<string, Uint8Array>> } | undefined;

async function readSearchFile(path: string, content: Content): Promise<Uint8Array | undefined> {
  if (searchFiles?.content !== content) {
    const files = buildSearchFiles(content, getCacheFolder()).then((built) => new Map(built.map((file) => [file.path, file.content])));
    searchFiles = { content, files };
  }
  return (await searchFiles.files).get(path);
}

async function explainSearch(query: string, content: Content): Promise<Answer> {
  const { engine } = openSearch(async (path) => {
    const bytes = await readSearchFile(path, content);
    if (!bytes) throw new Error(`There is no search file "${path}".`);
    return bytes;
  });
  const text = await buildWhyPage(new URLSearchParams(query).get('q')?.trim() ?? '', engine);
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, text };
}

async function findSearchFile(path: string, content: Content): Promise<Answer | undefined> {
  const bytes = await readSearchFile(path, content);
  return bytes && { headers: { 'content-type': getMediaType(path) }, text: bytes };
}

/** Endings of the files that a build writes besides pages, scripts and styles. */
const dataFile = /\.(?:csv|json|md|svg|txt|webmanifest|xml)$/;

/** Answers the addresses that a build writes as files, as of this content; undefined for any other. `path` is below the folder that the site lies in. */
export async function answerRequest(path: string, query: string, content: Content): Promise<Answer | undefined> {
  if (path === whyPath) return explainSearch(query, content);
  if (path.startsWith('/pagefind/')) return findSearchFile(path.slice('/pagefind/'.length), content);
  const redirect = buildSiteLinks(content).redirects.find(({ from }) => from === path);
  if (redirect) return { location: addQuery(redirect.to, query), headers: {}, text: '' };
  // A worker that a built site has left at this address goes away.
  if (path === addresses.worker)
    return { headers: { 'content-type': getMediaType(path) }, text: buildCleanUp(getBase(content.site.address)) };
  if (!dataFile.test(path)) return undefined;
  for (const file of listSiteFiles(content)) {
    if (file.path === path) return { headers: { 'content-type': getMediaType(path) }, text: file.text };
  }
  return undefined;
}
