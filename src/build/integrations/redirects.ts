import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { getContentFolder } from '../../content-source.ts';
import { addresses } from '../../lib/addresses.ts';
import { parseMdxFile } from '../checks/content-file.ts';

/** Keeps old addresses alive: each slug in `redirectFrom` forwards to the article, without script. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        updateConfig({ redirects: await loadRedirects() });
      },
    },
  };
}

/** Old address to new address, for every article that had another one. */
export async function loadRedirects(): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  for await (const path of glob(join(getContentFolder(), 'articles', '*', '*.mdx'))) {
    const { data } = parseMdxFile(path, await readFile(path, 'utf8'), []);
    if (typeof data !== 'object' || data === null || !('redirectFrom' in data) || !Array.isArray(data.redirectFrom)) continue;
    for (const old of data.redirectFrom) entries.push([addresses.article(String(old)), addresses.article(basename(path, '.mdx'))]);
  }
  return Object.fromEntries(entries.sort());
}
