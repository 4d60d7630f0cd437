import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { decodeText } from '../src/lib/decode-text.ts';
import { getMediaType } from '../src/lib/media-types.ts';
import { listRepairedPaths } from '../src/lib/repair-address.ts';

/** How a folder is served. */
interface Serving {
  /** Leads spoilt links on, as nginx and Caddy do with the rules that a build writes. Hosts without rules leave it to the page. */
  isRepairing?: boolean;
}

/**
 * A server that answers for a built folder as a static host does: pages at addresses with a final slash, others led there,
 * and the site's own page for what is missing. Throws if nothing is built in the folder.
 */
export function createFolderServer(folder: string, { isRepairing = false }: Serving = {}): Server {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in "${folder}". Run "npm run build" first.`);
  const find = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Content-Type', getMediaType(path));
    },
  });
  return createServer((request, response) => {
    const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    if (!pathname.endsWith('/') && existsSync(join(folder, decodeText(pathname), 'index.html'))) {
      // Two slashes at the start would name another host.
      response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${query}` }).end();
      return;
    }
    find(request, response, () => {
      const meant = isRepairing ? listRepairedPaths(pathname).find((href) => hasFile(href.replace(/#.*$/, ''))) : undefined;
      if (meant !== undefined) {
        const [page = '', anchor] = meant.split('#');
        response.writeHead(301, { Location: `${page}${query}${anchor === undefined ? '' : `#${anchor}`}` }).end();
        return;
      }
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
    });
  });

  function hasFile(address: string): boolean {
    return existsSync(join(folder, address, address.endsWith('/') ? 'index.html' : ''));
  }
}
