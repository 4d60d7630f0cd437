import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { fillTemplate, templateAddresses } from '../lib/page-slots.ts';
import type { LinkedPage, Redirect } from '../lib/redirects.ts';
import { buildEmbedPage } from './embed-page.ts';
import { listSiteFiles } from './site-files.ts';

/** Writes data, Markdown and feeds. Returns their addresses. */
export async function writeSiteFiles(folder: string, content: Content): Promise<string[]> {
  const written: string[] = [];
  for (const { path, text } of listSiteFiles(content)) {
    await write(join(folder, path), text);
    written.push(path);
  }
  return written;
}

/** Writes a page for every address that leads on, from the template that Astro rendered, which is taken away. */
export async function writeRedirectPages(folder: string, redirects: readonly Redirect[], siteAddress: string): Promise<void> {
  const template = await takeTemplate(folder, templateAddresses.redirect);
  for (const { from, to, title } of redirects) {
    const html = fillTemplate(template, { title, target: to, canonical: siteAddress + to });
    await write(join(folder, from, 'index.html'), html);
  }
}

/** Writes every page that has an id without the frame of the site, from the page that Astro rendered. Gives how many. */
export async function writeEmbedPages(folder: string, pages: readonly LinkedPage[], siteAddress: string): Promise<number> {
  const template = await takeTemplate(folder, templateAddresses.embed);
  let count = 0;
  for (const { id, formerIds = [], address, title } of pages) {
    if (id === undefined) continue;
    const page = await readFile(join(folder, address, 'index.html'), 'utf8');
    const html = buildEmbedPage(page, fillTemplate(template, { title, target: address, canonical: siteAddress + address }));
    for (const each of [id, ...formerIds]) await write(join(folder, addresses.embed(each), 'index.html'), html);
    count += 1 + formerIds.length;
  }
  return count;
}

async function takeTemplate(folder: string, address: string): Promise<string> {
  const file = join(folder, address, 'index.html');
  const template = await readFile(file, 'utf8');
  await rm(file);
  return template;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
