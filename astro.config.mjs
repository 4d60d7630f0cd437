import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/publish/css-layers.ts';
import { contentCheck } from './src/publish/integrations/content-check.ts';
import { permalinks } from './src/publish/integrations/permalinks.ts';
import { preview } from './src/publish/integrations/preview.ts';
import { searchIndex } from './src/publish/integrations/search-index.ts';
import { slimPolicy } from './src/publish/integrations/slim-policy.ts';
import { siteTheme } from './src/publish/integrations/site-theme.ts';
import { isIndexed } from './src/publish/sitemap-filter.ts';
import { linkCheck } from './src/publish/integrations/link-check.ts';
import { loadSiteData } from './src/content/load-site.ts';
import { markdown } from './src/publish/markdown.ts';
import { contentSecurityPolicy } from './src/publish/security.ts';
import { getCacheFolder } from './src/content/folder.ts';

export default defineConfig({
  site: loadSiteData().address,
  output: 'static',
  cacheDir: getCacheFolder(),
  trailingSlash: 'always',
  // One answer from the server holds a whole page: readers on slow networks wait for one round trip, not two.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [
    contentCheck(),
    siteTheme(),
    mdx(),
    preview(),
    permalinks(),
    sitemap({ filter: isIndexed }),
    slimPolicy(),
    searchIndex(),
    linkCheck(),
  ],
  markdown,
  security: { csp: contentSecurityPolicy },
  vite: {
    // Each content folder has its own, so that sites built side by side do not write into the same files.
    cacheDir: join(getCacheFolder(), 'vite'),
    // Scripts stay files, so that the security policy can refuse every inline script.
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [layerOrder] } },
  },
});
