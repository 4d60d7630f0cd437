import { readFileSync, writeFileSync } from 'node:fs';
import { isTemplate } from '../lib/page-slots.ts';
import { describePage, listHtmlFiles, type BuiltPage } from './built-pages.ts';
import { addBase, removeBase } from './add-base.ts';
import { moveScripts } from './move-scripts.ts';
import { slimPolicy } from './slim-policy.ts';

/**
 * Reads every page that Astro wrote, once: takes it apart for the checks, shortens its security policy, moves its scripts to
 * its end, and puts the folder that the site lies in before its addresses. Templates are no pages. `note` is given each as it is published.
 */
export async function finishPages(folder: string, base: string, note: (html: string) => void = () => undefined): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const { address, file } of await listHtmlFiles(folder)) {
    const html = readFileSync(file, 'utf8');
    const page = describePage(address, html);
    const slim = moveScripts(slimPolicy(html, page.styleHashes));
    const finished = base === '' ? slim : addBase(slim, base);
    if (finished !== html) writeFileSync(file, finished);
    if (isTemplate(address)) continue;
    note(finished);
    pages.push({ ...page, links: page.links.map((link) => removeBase(link, base)) });
  }
  return pages;
}
