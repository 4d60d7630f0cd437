import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getBase } from '../lib/site-base.ts';
import { fillTemplate, templateAddresses } from '../lib/page-slots.ts';
import type { LinkedPage, Redirect } from '../lib/redirects.ts';
import type { BuiltPage } from './built-pages.ts';
import { buildEmbedPage } from './embed-page.ts';
import { listSiteFiles } from './site-files.ts';
import type { WriteFile } from './write-file.ts';

/** Writes data, Markdown and feeds. Returns their addresses. `note` is given each text. */
export function writeSiteFiles(
  folder: string,
  content: Content,
  write: WriteFile,
  note: (text: string) => void = () => undefined,
): string[] {
  const written: string[] = [];
  for (const { path, text } of listSiteFiles(content)) {
    write(join(folder, path), text);
    note(text);
    written.push(path);
  }
  return written;
}

/**
 * Writes a page for every address that leads on, from the template that Astro rendered, which is taken away. It is shown
 * in chats as the page it leads to.
 */
export function writeRedirectPages(
  folder: string,
  { redirects, pages }: { redirects: readonly Redirect[]; pages: readonly BuiltPage[] },
  siteAddress: string,
  write: WriteFile,
): void {
  const cards = new Map(pages.map(({ address, card }) => [address, card]));
  const template = takeTemplate(folder, templateAddresses.redirect);
  for (const { from, to, title } of redirects) {
    const html = fillTemplate(template, {
      ...cards.get(to.replace(/#.*/, '')),
      title,
      target: getBase(siteAddress) + to,
      canonical: siteAddress + to,
    });
    write(join(folder, from, 'index.html'), html);
  }
}

/** Writes every page that has an id without the frame of the site, from the page that Astro rendered. Gives how many. */
export function writeEmbedPages(folder: string, pages: readonly LinkedPage[], siteAddress: string, write: WriteFile): number {
  const template = takeTemplate(folder, templateAddresses.embed);
  let count = 0;
  for (const { id, formerIds = [], address, title } of pages) {
    if (id === undefined) continue;
    const page = readFileSync(join(folder, address, 'index.html'), 'utf8');
    const html = buildEmbedPage(
      page,
      fillTemplate(template, { title, target: getBase(siteAddress) + address, canonical: siteAddress + address }),
    );
    for (const each of [id, ...formerIds]) write(join(folder, addresses.embed(each), 'index.html'), html);
    count += 1 + formerIds.length;
  }
  return count;
}

function takeTemplate(folder: string, address: string): string {
  const file = join(folder, address, 'index.html');
  const template = readFileSync(file, 'utf8');
  rmSync(file);
  return template;
}
