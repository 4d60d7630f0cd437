import { readFileSync, writeFileSync } from 'node:fs';
import { isTemplate } from '../lib/page-slots.ts';
import { describePage, listHtmlFiles, type BuiltPage } from './built-pages.ts';
import { slimPolicy } from './slim-policy.ts';

/** Reads every page that Astro wrote, once: takes it apart for the checks, and shortens its security policy. Templates are no pages. */
export async function finishPages(folder: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const { address, file } of await listHtmlFiles(folder)) {
    const html = readFileSync(file, 'utf8');
    const page = describePage(address, html);
    const slim = slimPolicy(html, page.styleHashes);
    if (slim !== html) writeFileSync(file, slim);
    if (!isTemplate(address)) pages.push(page);
  }
  return pages;
}
