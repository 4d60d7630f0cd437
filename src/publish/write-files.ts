import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../content/content.ts';
import { fillRedirectTemplate, redirectTemplateAddress } from '../lib/redirect-slots.ts';
import type { Redirect } from '../lib/redirects.ts';
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
  const templateFile = join(folder, redirectTemplateAddress, 'index.html');
  const template = await readFile(templateFile, 'utf8');
  await rm(templateFile);
  for (const { from, to, title } of redirects) {
    const html = fillRedirectTemplate(template, { title, target: to, canonical: siteAddress + to });
    await write(join(folder, from, 'index.html'), html);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
