import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCacheFolder } from '../../content/folder.ts';
import { loadContent, loadReading } from '../../content/load.ts';
import { checkLedger } from '../../checks/ledger/check-ledger.ts';
import { listPageSources } from '../../checks/ledger/page-sources.ts';
import type { Published } from '../../checks/ledger/published.ts';
import { formatProblems } from '../../content/problem.ts';
import { getBase } from '../../lib/site-base.ts';
import { findDeadLinks } from '../check-links.ts';
import { finishPages } from '../finish-pages.ts';
import { writeHosting } from '../hosting/write-hosting.ts';
import { drawPictures, writePictures, type Picture } from '../pictures/write-pictures.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { countLinks, mergeLedgers, parseLedger } from '../../content/ledger.ts';
import { describePublished, listLinks } from '../permalinks/published.ts';
import { findRuleProblems } from '../permalinks/redirect-rules.ts';
import { buildSearchFiles } from '../../search/build/build-search-files.ts';
import type { IndexFile } from '../../search/build/build-text-index.ts';
import { writeSearchFiles } from '../search-files.ts';
import { openWriter, type Writer } from '../writer.ts';
import { stage, stop } from '../stages.ts';
import { writeEmbedPages, writeRedirectPages, writeSiteFiles } from '../write-files.ts';

/**
 * Everything a build does besides rendering pages: data, Markdown, redirects and search, all from the content in memory;
 * then the checks of links and of the ledger, over pages that are read once.
 */
export function publish(): AstroIntegration {
  let folder = '';
  let searchFiles: Promise<IndexFile[]> | undefined;
  let pictures: Promise<Picture[]> | undefined;
  let writer: Writer | undefined;
  // Everything that readers read, so that a build with the same files has the same name.
  const build = createHash('sha256');
  const note = (part: string | Uint8Array) => void build.update(part);
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Pagefind is a program of its own: it indexes on another core while Astro renders.
      'astro:build:start': async () => {
        const content = await loadContent();
        searchFiles = buildSearchFiles(content, getCacheFolder());
        pictures = drawPictures(content, getCacheFolder());
        // A failure is told where the files are awaited.
        for (const made of [searchFiles, pictures]) made.catch(() => undefined);
      },
      // What needs no page is made before the pages, so that it is written while they are rendered.
      'astro:build:setup': async () => {
        if (writer) return;
        const { write } = (writer = openWriter());
        const content = await loadContent();
        await stage(
          'data',
          () => writeSiteFiles(folder, content, write, note),
          (files) => `${files.length} files of data, Markdown and feeds`,
        );
      },
      'astro:build:done': async () => {
        const content = await loadContent();
        const { write, close } = (writer ??= openWriter());
        const pages = await stage(
          'pages',
          () => finishPages(folder, getBase(content.site.address), note),
          (done) => `${done.length} pages`,
        );
        const published = describePublished(content, pages);
        const { redirects } = published;
        await stage(
          'redirect pages',
          () => writeRedirectPages(folder, { redirects, pages }, content.site.address, write),
          () => `${redirects.length} short links and old addresses`,
        );
        await stage(
          'embedded pages',
          () => writeEmbedPages(folder, published.pages, content.site.address, write),
          (count) => `${count} pages without the frame of the site`,
        );
        await stage(
          'pictures',
          async () => writePictures(folder, (await pictures) ?? []),
          (count) => `${count} share pictures and icons`,
        );
        await stage(
          'hosting',
          () => {
            checkRedirects(published);
            return writeHosting(folder, content, published);
          },
          (files) => `${files} files for hosts`,
        );
        await stage(
          'search',
          async () => {
            const files = (await searchFiles) ?? [];
            for (const { content: bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) note(bytes);
            return writeSearchFiles(folder, files, write);
          },
          (count) => `${count} files`,
        );
        await close();
        await stage(
          'offline',
          () => writeOffline(folder, content, build.digest('hex').slice(0, 12)),
          (count) => (count === 0 ? 'switched off: what devices have kept is deleted' : `${count} files are fetched ahead`),
        );
        await stage(
          'links',
          () => checkLinks(folder, pages, published),
          (checked) => `${checked} links and anchors lead somewhere`,
        );
        await stage(
          'ledger',
          () => checkPromises(published),
          ({ recorded, unrecorded }) =>
            `${recorded} published links kept${unrecorded > 0 ? `; ${unrecorded} are new: run "npm run permalinks" before you publish` : ''}`,
        );
      },
    },
  };
}

function checkRedirects({ redirects, anchors }: Published): void {
  const problems = findRuleProblems(redirects, (address) => anchors.has(address));
  if (problems.length > 0) stop(`${problems.length} wrong redirects:\n${problems.join('\n')}`);
}

function checkLinks(folder: string, pages: Awaited<ReturnType<typeof finishPages>>, { redirects }: Published): number {
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  // An embedded page is none that Astro wrote.
  const hasFile = (address: string) => isFile(join(folder, address)) || isFile(join(folder, address, 'index.html'));
  const { dead, checked } = findDeadLinks({ pages, redirects, hasFile });
  if (dead.length > 0) stop(`${dead.length} dead ${dead.length === 1 ? 'link' : 'links'} in the built pages:\n${dead.join('\n')}`);
  return checked;
}

/** Stops the build if a link of the ledger is broken; a content folder without a ledger has made no promises yet. */
async function checkPromises(published: Published): Promise<{ recorded: number; unrecorded: number }> {
  const { files } = await loadReading();
  const { file = '', text = '' } = files.ledger ?? {};
  const links = listLinks(published);
  const { ledger } = parseLedger(text) ?? {};
  if (!ledger) return { recorded: 0, unrecorded: countLinks(links) };
  const problems = checkLedger(ledger, { file, text }, published, listPageSources(files));
  if (problems.length > 0)
    stop(`${problems.length} published ${problems.length === 1 ? 'link' : 'links'} would break:\n${formatProblems(problems)}`);
  return { recorded: countLinks(ledger), unrecorded: countLinks(mergeLedgers(ledger, links)) - countLinks(ledger) };
}
