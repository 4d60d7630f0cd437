import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../../checks/read-content.ts';
import { getCacheFolder, getContentFolder } from '../../content/folder.ts';
import { buildSearchFiles } from '../../search/build/build-search-files.ts';
import type { IndexFile } from '../../search/build/build-text-index.ts';

/** Writes the search files of all articles and guides. In `astro dev` they are made on request. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'pagefind');
        const files = await buildFiles();
        for (const { path, content } of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
        logger.info(`Wrote ${files.length} search files.`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        // Any change of content or code can change the pages, so the next search makes the files anew.
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use('/pagefind/', (request, response, next) => {
          const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          files ??= buildFiles().then((built) => new Map(built.map((file) => [file.path, file.content])));
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

/** From the content folder, not from its pages: the check before the build has refused a broken one. */
async function buildFiles(): Promise<IndexFile[]> {
  return buildSearchFiles(await readContent(getContentFolder(), []), getCacheFolder());
}
