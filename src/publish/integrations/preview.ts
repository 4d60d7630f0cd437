import type { AstroIntegration } from 'astro';

/** Shows every example of every component at `/preview/`: in development, and in builds that tests ask for with HELP_PREVIEW=1. */
export function preview(isAsked = process.env['HELP_PREVIEW'] === '1'): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !isAsked) return;
        for (const [pattern, file] of [
          ['/preview', 'index.astro'],
          ['/preview/[component]/[example]', 'example.astro'],
        ] as const)
          injectRoute({ pattern, entrypoint: new URL(`../../preview/${file}`, import.meta.url), prerender: true });
      },
    },
  };
}
