import { join } from 'node:path';
import { env } from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/publish/css-layers.ts';
import { languageSubset } from './src/publish/language-subset.ts';
import { development } from './src/publish/integrations/development.ts';
import { preview } from './src/publish/integrations/preview.ts';
import { publish } from './src/publish/integrations/publish.ts';
import { scriptFiles } from './src/publish/script-files.ts';
import { siteTheme } from './src/publish/integrations/site-theme.ts';
import { createDater, isInSitemap } from './src/publish/sitemap.ts';
import { getBase, getHost } from './src/lib/site-base.ts';
import { createShortTokens } from './src/publish/short-tokens.ts';
import { requireSite } from './src/publish/require-site.ts';
import { buildSecurityPolicy } from './src/publish/security.ts';
import { getCacheFolder } from './src/content/folder.ts';
import { loadContent } from './src/content/load.ts';

// Every command of Astro reads this file before it would tell its makers about the project and the machine.
env['ASTRO_TELEMETRY_DISABLED'] = '1';

const site = await requireSite();

export default defineConfig({
  site: getHost(site.address),
  base: getBase(site.address) || '/',
  output: 'static',
  cacheDir: getCacheFolder(),
  trailingSlash: 'always',
  // One answer from the server holds a whole page: readers on slow networks wait for one round trip, not two.
  // While one page is written, the next ones are rendered.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    development(getBase(site.address)),
    siteTheme(site),
    preview(),
    sitemap({ filter: (page) => isInSitemap(page, site.address), serialize: createDater(await loadContent()) }),
    publish(),
  ],
  security: { csp: buildSecurityPolicy(site) },
  // No page is Markdown to Astro, and the highlighter's inline styles would break the security policy.
  markdown: { syntaxHighlight: false },
  vite: {
    // Each content folder has its own, so that sites built side by side do not write into the same files.
    cacheDir: join(getCacheFolder(), 'vite'),
    // A build that goes on beside the server writes there.
    server: { watch: { ignored: ['**/.*.building-*/**'] } },
    // Scripts stay files, so that the security policy can refuse every inline script.
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: scriptFiles } } } },
    plugins: [languageSubset],
    css: { postcss: { plugins: [layerOrder, createShortTokens()] } },
  },
});
