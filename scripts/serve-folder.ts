import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { addQuery } from '../src/lib/add-query.ts';
import { decodeText } from '../src/lib/decode-text.ts';
import { getMediaType } from '../src/lib/media-types.ts';
import { listRepairedPaths } from '../src/lib/repair-address.ts';

/** How a folder is served. */
interface Serving {
  /** Leads redirects and spoilt links on, as hosts do with the rules that a build writes. Others leave it to the pages. */
  hasRules?: boolean;
}

/**
 * A server that answers for a built folder as a static host does: pages at addresses with a final slash, others led there,
 * and the site's own page for what is missing; all in the folder of the host that the pages are built for. Throws if nothing is built in the folder.
 */
export function createFolderServer(folder: string, { hasRules = false }: Serving = {}): Server {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in "${folder}". Run "npm run build" first.`);
  const setHeaders = (response: ServerResponse, path: string) => {
    response.setHeader('Content-Type', getMediaType(path.replace(/\/$/, '/index.html')));
  };
  const find = sirv(folder, { dev: true, etag: true, setHeaders });
  const base = readBase(folder);
  const targets = hasRules ? readTargets(folder, base) : undefined;
  return createServer((request, response) => {
    const [, asked = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    if (!asked.startsWith(`${base}/`)) {
      // Another site has the rest of the host.
      response.writeHead(404, { 'Content-Type': getMediaType('.txt') }).end(`The site is at ${base}/`);
      return;
    }
    const pathname = asked.slice(base.length);
    request.url = pathname + query;
    const leadOn = (href: string) => response.writeHead(301, { Location: base + addQuery(href, query.slice(1)) }).end();
    const answerMissing = () => {
      const meant = targets && findMeant(pathname, folder, targets);
      if (meant !== undefined) {
        leadOn(meant);
        return;
      }
      response.writeHead(404, { 'Content-Type': getMediaType('404.html') });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
    };
    const moved = targets?.get(pathname.replace(/\/?$/, '/')) ?? findWithSlash(pathname, folder);
    if (moved !== undefined) leadOn(moved);
    // An object store has nothing under such a name; only file systems take two slashes for one.
    else if (pathname.includes('//')) answerMissing();
    else find(request, response, answerMissing);
  });
}

/** The address of a page that was asked for without its final slash. */
function findWithSlash(pathname: string, folder: string): string | undefined {
  if (pathname.endsWith('/') || !existsSync(join(folder, decodeText(pathname), 'index.html'))) return undefined;
  // Two slashes at the start would name another host.
  return `${pathname.replace(/^\/+/, '/')}/`;
}

/** Where a spoilt link is meant to lead, with a redirect followed. */
function findMeant(pathname: string, folder: string, targets: ReadonlyMap<string, string>): string | undefined {
  const meant = listRepairedPaths(pathname).find((href) => hasFile(folder, getPath(href)));
  if (meant === undefined) return undefined;
  const moved = targets.get(getPath(meant)) ?? getPath(meant);
  return moved.includes('#') ? moved : moved + meant.slice(getPath(meant).length);
}

function hasFile(folder: string, address: string): boolean {
  return existsSync(join(folder, address, address.endsWith('/') ? 'index.html' : ''));
}

/** Where the redirects of a built folder lead. */
function readTargets(folder: string, base: string): ReadonlyMap<string, string> {
  const file = join(folder, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(lines.map((line) => line.split(' ')).map(([from = '', to = '']) => [from.slice(base.length), to.slice(base.length)]));
}

/** The folder of its host that a built site lies in, as its pages say. */
export function readBase(folder: string): string {
  return /<html[^>]* data-base="([^"]*)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
}

function getPath(href: string): string {
  return href.replace(/#.*$/, '');
}
