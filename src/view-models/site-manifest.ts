import { addresses } from '../lib/addresses.ts';
import { getBase } from '../lib/site-base.ts';
import type { SiteData } from '../content/schema/site.ts';

/** Sizes of the square icons, in pixels: what phones ask for. */
export const iconSizes = [192, 512] as const;

/** The web app manifest: how the site looks on a home screen. `colour` is that of its pages. */
export function buildManifest(site: SiteData, colour: string): object {
  const base = getBase(site.address);
  return {
    id: base + addresses.home,
    name: site.name,
    short_name: site.name.length <= 12 ? site.name : (site.name.split(' ')[0] ?? site.name),
    description: site.description,
    lang: site.language,
    dir: site.direction,
    start_url: base + addresses.home,
    scope: base + addresses.home,
    display: 'minimal-ui',
    theme_color: colour,
    background_color: colour,
    icons: [
      { src: base + addresses.favicon, type: 'image/svg+xml', sizes: 'any' },
      ...iconSizes.flatMap((size) =>
        ['any', 'maskable'].map((purpose) => ({ src: base + addresses.icon(size), type: 'image/png', sizes: `${size}x${size}`, purpose })),
      ),
    ],
  };
}
