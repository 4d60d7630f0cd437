import type { Hash } from 'node:crypto';
import type { Published } from '../checks/ledger/published.ts';
import type { Content } from '../content/content.ts';
import { getBase } from '../lib/site-base.ts';
import type { IndexFile } from '../search/build/build-text-index.ts';
import type { BuiltPage } from './built-pages.ts';
import { checkLinks, checkPromises, checkRedirects } from './check-site.ts';
import { finishPages } from './finish-pages.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { writeOffline } from './offline/write-offline.ts';
import { describePublished } from './permalinks/describe-published.ts';
import { writePictures, type Picture } from './pictures/write-pictures.ts';
import { writeSearchFiles } from './search-files.ts';
import { stage } from './stages.ts';
import { writeEmbedPages, writeRedirectPages } from './write-files.ts';
import type { Writer } from './writer.ts';

/** What was begun while Astro rendered. */
export interface BegunSite {
  folder: string;
  content: Content;
  searchFiles: Promise<IndexFile[]>;
  pictures: Promise<Picture[]>;
  writer: Writer;
  /** Takes in everything that readers read, so that a build with the same files has the same name. */
  hash: Hash;
}

/** Finishes the pages that Astro wrote, writes what needs them or was waited for, and checks the links of all. */
export async function finishSite(begun: BegunSite): Promise<void> {
  const { folder, content, writer, hash } = begun;
  const pages = await stage(
    'pages',
    () => finishPages(folder, getBase(content.site.address), (html) => hash.update(html)),
    (done) => `${done.length} pages`,
  );
  const published = describePublished(content, pages);
  await writeRest(begun, pages, published);
  await writer.close();
  await stage(
    'offline',
    () => writeOffline(folder, content, hash.digest('hex').slice(0, 12)),
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
}

async function writeRest(begun: BegunSite, pages: readonly BuiltPage[], published: Published): Promise<void> {
  const { folder, content, hash } = begun;
  const { write } = begun.writer;
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
    async () => writePictures(folder, await begun.pictures),
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
      const files = await begun.searchFiles;
      for (const { content: bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) hash.update(bytes);
      return writeSearchFiles(folder, files, write);
    },
    (count) => `${count} files`,
  );
}
