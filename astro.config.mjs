import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/publish/css-layers.ts';
import { contentCheck, loadSiteOrStop } from './src/publish/integrations/content-check.ts';
import { permalinks } from './src/publish/integrations/permalinks.ts';
import { searchIndex } from './src/publish/integrations/search-index.ts';
import { slimPolicy } from './src/publish/integrations/slim-policy.ts';
import { siteTheme } from './src/publish/integrations/site-theme.ts';
import { isIndexed } from './src/publish/sitemap-filter.ts';
import { linkCheck } from './src/publish/integrations/link-check.ts';
import { markdown } from './src/publish/markdown.ts';
import { buildSecurityPolicy } from './src/publish/security.ts';
import { getAstroCacheFolder } from './src/publish/build-cache.ts';
import { sealedCache } from './src/publish/integrations/sealed-cache.ts';
import { fileURLToPath } from 'node:url';

const siteData = await loadSiteOrStop();

export default defineConfig({
  site: siteData.address,
  output: 'static',
  cacheDir: fileURLToPath(getAstroCacheFolder()),
  trailingSlash: 'always',
  // One answer from the server holds a whole page: readers on slow networks wait for one round trip, not two.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [
    contentCheck(),
    sealedCache(),
    siteTheme(),
    mdx(),
    permalinks(),
    sitemap({ filter: isIndexed }),
    slimPolicy(),
    searchIndex(),
    linkCheck(),
  ],
  markdown,
  security: { csp: buildSecurityPolicy(siteData) },
  vite: {
    // Scripts stay files, so that the security policy can refuse every inline script.
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [layerOrder] } },
  },
});
