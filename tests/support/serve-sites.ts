import { listen } from '../../scripts/listen.ts';
import { createFolderServer } from '../../scripts/serve-folder.ts';
import { buildFixture } from './build-fixture.ts';
import { fixtureSite, realSite } from './sites.ts';

// Serves both test sites the way a static host does, on free ports, and says which: `node tests/support/serve-sites.ts`.
await buildFixture();
const [site, fixture] = [await serve(realSite.folder), await serve(fixtureSite.folder)];
console.log(`sites on ${site} and ${fixture}`);

/** Serves a folder and gives the port. Throws if nothing is built there. */
async function serve(folder: string): Promise<string> {
  return new URL(await listen(createFolderServer(folder))).port;
}
