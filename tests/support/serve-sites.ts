import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildFixture } from './build-fixture.ts';
import { fixtureSite, realSite } from './sites.ts';

// Serves both test sites the way a static host does, on free ports, and says which: `node tests/support/serve-sites.ts`.
await buildFixture();
const [site, fixture] = [await serve(realSite.folder), await serve(fixtureSite.folder)];
console.log(`sites on ${site} and ${fixture}`);

/** Serves a folder and gives the port. Throws if nothing is built there. */
async function serve(folder: string): Promise<number> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in "${folder}". Run "npm run build" first.`);
  const find = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    find(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return address.port;
}
