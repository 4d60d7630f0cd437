import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { decodeText } from '../src/lib/decode-text.ts';

/** Text that hosts name without its encoding, or not at all. */
const types: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/**
 * A server that answers for a built folder as a static host does: pages at addresses with a final slash, others led there,
 * and the site's own page for what is missing. Throws if nothing is built in the folder.
 */
export function createFolderServer(folder: string): Server {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in "${folder}". Run "npm run build" first.`);
  const find = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = types[/\.\w+$/.exec(path)?.[0] ?? ''];
      if (type !== undefined) response.setHeader('Content-Type', type);
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
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
    });
  });
}
