import type { AstroIntegration } from 'astro';
import type { SiteData } from '../../content/schema/site.ts';

const virtualId = 'virtual:site-theme.css';

/** Offers the accent colour of site.yaml as a stylesheet, so that it is bundled and covered by the security policy. */
export function siteTheme({ accent }: Pick<SiteData, 'accent'>): AstroIntegration {
  return {
    name: 'site-theme',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'site-theme',
                resolveId: (id: string) => (id === virtualId ? `\0${virtualId}` : undefined),
                load: (id: string) => (id === `\0${virtualId}` ? `@layer tokens { :root { --site-accent: ${accent}; } }` : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
