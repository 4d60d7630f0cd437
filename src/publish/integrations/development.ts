import type { AstroIntegration } from 'astro';
import type { Content } from '../../content/content.ts';
import { checkForBuild } from '../../checks/check-content.ts';
import { getCacheFolder, getContentFolder } from '../../content/folder.ts';
import { forgetContent, loadContent, loadReading } from '../../content/load.ts';
import { formatProblems } from '../../content/problem.ts';
import { buildSearchFiles } from '../../search/build/build-search-files.ts';
import { addresses } from '../../lib/addresses.ts';
import { getBase } from '../../lib/site-base.ts';
import { getMediaType } from '../../lib/media-types.ts';
import { openSearch } from '../../search/build/open-search.ts';
import { buildSiteLinks } from '../../content/linked-pages.ts';
import { buildCleanUp } from '../offline/build-worker.ts';
import { listSiteFiles } from '../site-files.ts';
import { buildWhyPage, whyPath } from './why-page.ts';

/**
 * While writers work: reads the content again when a file changes, lists mistakes without stopping, and answers the
 * addresses that a build writes as files. `base` is the folder that the site lies in.
 */
export function development(base: string): AstroIntegration {
  return {
    name: 'development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev' && base !== '')
          addMiddleware({ order: 'post', entrypoint: new URL('../base-middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = getContentFolder();
        server.watcher.add(folder);
        const report = async () => {
          const problems = checkForBuild(await loadReading());
          if (problems.length > 0) logger.error(`${problems.length} problems in the content:\n${formatProblems(problems)}`);
        };
        void report();
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          forgetContent();
          void report().then(() => server.ws.send({ type: 'full-reload' }));
        });
        server.middlewares.use((request, response, next) => {
          const [pathname = '', query = ''] = (request.url ?? '').split('?');
          answer(base !== '' && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname, query).then((found) => {
            if (!found) {
              next();
              return;
            }
            for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
            if (found.location !== undefined) {
              response.statusCode = 302;
              response.setHeader('location', base + found.location);
            }
            response.end(found.text);
          }, next);
        });
      },
    },
  };
}

interface Answer {
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
  const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return bytes && { headers: { 'content-type': type }, text: bytes };
}

async function answer(path: string, query: string): Promise<Answer | undefined> {
  const content = await loadContent();
  if (path === whyPath) return explainSearch(query, content);
  if (path.startsWith('/pagefind/')) return findSearchFile(path.slice('/pagefind/'.length), content);
  const redirect = buildSiteLinks(content).redirects.find(({ from }) => from === path);
  if (redirect) {
    const [page = '', anchor = ''] = redirect.to.split('#');
    const location = `${page}${query === '' ? '' : `?${query}`}${anchor === '' ? '' : `#${anchor}`}`;
    return { location, headers: {}, text: '' };
  }
  // A worker that a built site has left at this address goes away.
  if (path === addresses.worker)
    return { headers: { 'content-type': getMediaType(path) }, text: buildCleanUp(getBase(content.site.address)) };
  if (!/\.(?:json|md|svg|txt|webmanifest|xml)$/.test(path)) return undefined;
  for (const file of listSiteFiles(content)) {
    if (file.path === path) return { headers: { 'content-type': getMediaType(path) }, text: file.text };
  }
  return undefined;
}
