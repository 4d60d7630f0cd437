import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../scripts/listen.ts';
import { createFolderServer } from '../../scripts/serve-folder.ts';

/** A built site on a free port, whose pages tell what goes wrong in them. */
export interface WatchedSite {
  origin: string;
  /** What has gone wrong since the last time. */
  takeFaults(): string[];
  close(): void;
}

/** Tells of errors, of what the security policy refuses and of what is written to the console, in any browser. */
const watcher = `
let leaves = false;
addEventListener('beforeunload', () => (leaves = true)); // What was still on its way is given up.
const tell = (fault) => leaves || navigator.sendBeacon('/fault', location.pathname + ': ' + fault);
// Firefox reports a module that a link asked for ahead of the page that leaves: nothing is missing then.
addEventListener('error', ({ message, target }) => target?.rel === 'modulepreload' || tell(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => tell(violatedDirective + ' refused ' + blockedURI));
for (const level of ['error', 'warn']) console[level] = (...words) => tell(words.join(' '));
`;

/** Serves a folder as a static host does, with a script of its own before all others of each page. */
export async function watchSite(folder: string): Promise<WatchedSite> {
  const host = createFolderServer(folder);
  const inside = await listen(host);
  let faults: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (path === '/fault') faults.push(await readBody(request));
    if (path === '/fault' || path === '/watcher.js') {
      response.setHeader('content-type', 'text/javascript').end(path === '/fault' ? '' : watcher);
      return;
    }
    const { status, headers, ...found } = await fetchFrom(`${inside}${path}`);
    for (const [name, value] of headers) response.setHeader(name, value);
    response.statusCode = status;
    const isPage = headers.some(([, value]) => value.startsWith('text/html'));
    response.end(isPage ? found.body.toString().replace('<meta charset="utf-8">', '$&<script src="/watcher.js"></script>') : found.body);
  };
  const site = createServer((request, response) => void answer(request, response));
  return {
    origin: await listen(site),
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
    close: () => {
      for (const server of [site, host]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function fetchFrom(address: string): Promise<{ status: number; headers: [string, string][]; body: Buffer }> {
  const answer = await fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
  const headers = [...answer.headers].filter(([name]) => ['content-type', 'location'].includes(name));
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString();
}
