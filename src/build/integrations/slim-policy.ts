import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Shortens each page's security policy without loosening it. Astro lists a hash for every script of the site and every
 * style element of the page: over a kilobyte that no compression shrinks. Scripts are files of the site, which 'self'
 * allows; the styles become one element with one hash.
 */
export function slimPolicy(): AstroIntegration {
  return {
    name: 'slim-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          const slim = joinStyles(dropScriptHashes(html));
          if (slim !== html) await writeFile(path, slim);
        }
      },
    },
  };
}

/** The page without hashes in `script-src`. */
export function dropScriptHashes(html: string): string {
  return html.replace(/(script-src [^;"]*?)((?: 'sha256-[^']+')+)/, '$1');
}

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** The page with its style elements joined into the first, in their order, and with the one hash that allows it. */
export function joinStyles(html: string): string {
  const sheets = [...html.matchAll(styleElement)].map(([, css = '']) => css);
  if (sheets.length < 2) return html;
  const css = sheets.join('');
  const hash = createHash('sha256').update(css).digest('base64');
  let isFirst = true;
  return html
    .replace(styleElement, () => {
      if (!isFirst) return '';
      isFirst = false;
      return `<style>${css}</style>`;
    })
    .replace(/(style-src [^;"]*?)((?: 'sha256-[^']+')+)/, `$1 'sha256-${hash}'`);
}
