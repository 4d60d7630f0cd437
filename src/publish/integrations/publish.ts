import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCacheFolder } from '../../content/folder.ts';
import { loadContent } from '../../content/load.ts';
import { buildSearchFiles } from '../../search/build/build-search-files.ts';
import { finishSite, type BegunSite } from '../finish-site.ts';
import { drawPictures } from '../pictures/write-pictures.ts';
import { stage } from '../stages.ts';
import { writeSiteFiles } from '../write-files.ts';
import { openWriter } from '../writer.ts';

/**
 * Everything a build does besides rendering pages: data, Markdown, redirects and search, all from the content in memory;
 * then the checks of links and of the ledger, over pages that are read once.
 */
export function publish(): AstroIntegration {
  let folder = '';
  let begun: Promise<BegunSite> | undefined;
  const begin = () => (begun ??= beginSite(folder));
  let hasData = false;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': async () => {
        await begin();
      },
      // What needs no page is made before the pages, so that it is written while they are rendered. Astro calls this for each of its bundles.
      'astro:build:setup': async () => {
        if (hasData) return;
        hasData = true;
        const { content, writer, hash } = await begin();
        await stage(
          'data',
          () => writeSiteFiles(folder, content, writer.write, (text) => hash.update(text)),
          (files) => `${files.length} files of data, Markdown and feeds`,
        );
      },
      'astro:build:done': async () => finishSite(await begin()),
    },
  };
}

/** Begins what takes long. Pagefind is a program of its own: it indexes on another core while Astro renders. */
async function beginSite(folder: string): Promise<BegunSite> {
  const content = await loadContent();
  const searchFiles = buildSearchFiles(content, getCacheFolder());
  const pictures = drawPictures(content, getCacheFolder());
  // A failure is told where the files are awaited.
  for (const made of [searchFiles, pictures]) made.catch(() => undefined);
  return { folder, content, searchFiles, pictures, writer: openWriter(), hash: createHash('sha256') };
}
