import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { buildSearchFiles } from '../../search/build/build-search-files.ts';
import type { IndexFile } from '../../search/build/read-fragments.ts';

/** Files of Pagefind's own interfaces, which the site does not use. */
const unusedFiles = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** Writes the search index of all pages marked with `data-pagefind-body`. In `astro dev` the index is made on request. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const index = await requireIndex();
        const { page_count: pages, errors } = await index.addDirectory({ path: folder, glob: '{articles,guides}/**/*.html' });
        throwErrors(errors);
        for (const { path, content } of await getFiles(index)) {
          const file = join(folder, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`Indexed ${pages} pages for search.`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        // Any change of content or code can change the pages, so the next search makes the index anew.
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use('/pagefind/', (request, response, next) => {
          const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          const { host } = request.headers;
          files ??= indexServer(`http://${host ?? 'localhost'}`);
          files
            .then((known) => {
              const content = known.get(path);
              if (!content) {
                next();
                return;
              }
              response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
              response.end(content);
            })
            .catch(next);
        });
      },
    },
  };
}

/** Indexes the pages of a running development server, as the reader would get them. */
async function indexServer(origin: string): Promise<Map<string, Uint8Array>> {
  const index = await requireIndex();
  const pages = (await (await fetch(`${origin}/addresses.json`)).json()) as { href: string }[]; // Written by our own route.
  for (const { href } of pages) {
    const page = await fetch(origin + href);
    if (page.ok) throwErrors((await index.addHTMLFile({ url: href, content: await page.text() })).errors);
  }
  return new Map((await getFiles(index)).map(({ path, content }) => [path, content]));
}

async function requireIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  throwErrors(errors);
  if (!index) throw new Error('Pagefind started without an index.');
  return index;
}

async function getFiles(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  throwErrors(errors);
  return [...files.filter(({ path }) => !unusedFiles.test(path)), ...(await buildSearchFiles(files))];
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
