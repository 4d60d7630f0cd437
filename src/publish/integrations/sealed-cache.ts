import type { AstroIntegration } from 'astro';
import { getAstroCacheFolder, openBuildCache, sealBuildCache } from '../build-cache.ts';

/** Lets a build reuse only what a finished build of the same code left, unaltered. */
export function sealedCache(): AstroIntegration {
  return {
    name: 'sealed-cache',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        openBuildCache(getAstroCacheFolder());
        // Astro writes its cache after the last hook.
        process.once('exit', (code) => {
          if (code === 0) sealBuildCache(getAstroCacheFolder());
        });
      },
    },
  };
}
