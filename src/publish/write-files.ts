import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../content/content.ts';
import { fillForwardTemplate, forwardTemplateAddress } from '../lib/forward-slots.ts';
import type { Forward } from '../lib/forwards.ts';
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
export async function writeForwards(folder: string, forwards: readonly Forward[], siteAddress: string): Promise<void> {
  const templateFile = join(folder, forwardTemplateAddress, 'index.html');
  const template = await readFile(templateFile, 'utf8');
  await rm(templateFile);
  for (const { from, to, title } of forwards) {
    const html = fillForwardTemplate(template, { title, target: to, canonical: siteAddress + to });
    await write(join(folder, from, 'index.html'), html);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
