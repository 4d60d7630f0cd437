import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/build/css-layers.ts';
import { contentCheck } from './src/build/integrations/content-check.ts';
import { permalinks } from './src/build/integrations/permalinks.ts';
import { searchIndex } from './src/build/integrations/search-index.ts';
import { slimPolicy } from './src/build/integrations/slim-policy.ts';
import { siteTheme } from './src/build/integrations/site-theme.ts';
import { isIndexed } from './src/build/sitemap-filter.ts';
import { linkCheck } from './src/build/integrations/link-check.ts';
import { loadSiteData } from './src/build/load-site.ts';
import { markdown } from './src/build/markdown.ts';
import { contentSecurityPolicy } from './src/build/security.ts';
import { getCacheFolder } from './src/content-source.ts';

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
    permalinks(),
    sitemap({ filter: isIndexed }),
    slimPolicy(),
    searchIndex(),
    linkCheck(),
  ],
  markdown,
  security: { csp: contentSecurityPolicy },
  vite: {
    // Scripts stay files, so that the security policy can refuse every inline script.
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [layerOrder] } },
  },
});
