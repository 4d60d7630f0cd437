import type { SiteData } from '../../content/schema/site.ts';
import { buildSecurityPolicy } from '../security.ts';
import type { HostMap } from './host-map.ts';

/** What the facts about a site say to its hosts. */
export type HostedSite = Pick<SiteData, 'address' | 'feedback' | 'embedders'> & Partial<Pick<SiteData, 'offline'>>;

/** A header that depends on the file that answers, which its map calls `{file}`. */
interface VaryingHeader {
  header: string;
  map: HostMap;
}

/** What the site's hosts are told about every answer. */
export interface ResponseHeaders {
  /** The same for every answer. */
  fixed: Readonly<Record<string, string>>;
  varying: readonly VaryingHeader[];
}

/** Files whose names change with what they hold. */
export const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index'] as const;

/** What other sites' scripts may read: data for programs, no page. */
export const sharedEndings = ['md', 'json', 'txt', 'xml', 'csv'] as const;

/** Pages that other sites may show in a frame. */
export const framedFolder = 'embed';

/** How long browsers keep a file (`Cache-Control`). */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  /** A correction reaches readers within minutes. */
  others: 'public, max-age=300',
} as const;

/** What no page of the site uses, and nothing that it shows may. */
const refusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers of every answer of a site. */
function buildFixedHeaders({ address }: HostedSite): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(address.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** Who may show a page in a frame: only a header can say it. Embedded pages may be shown by the sites of site.yaml. */
export function buildFramePolicy({ embedders = [] }: HostedSite, isEmbedded: boolean): string {
  return ['frame-ancestors', "'self'", ...(isEmbedded ? embedders : [])].join(' ');
}

/**
 * The policy that the host sends with everything: as pages have it, but for styles. The hashes of a page's own styles stand
 * in the page, and both policies hold.
 */
export function buildHostPolicy(site: HostedSite): string {
  const { directives, scriptDirective } = buildSecurityPolicy(site);
  return [...directives, `script-src ${scriptDirective.resources.join(' ')}`, "style-src 'self' 'unsafe-inline'"].join('; ');
}

/** Headers of a site whose pages lie in `base`, such as "/help", or at the root if it is empty. */
export function buildResponseHeaders(site: HostedSite, base: string): ResponseHeaders {
  const start = `^${base.replaceAll('.', '[.]')}/`;
  const policy = (isEmbedded: boolean) => `${buildHostPolicy(site)}; ${buildFramePolicy(site, isEmbedded)}`;
  return {
    fixed: buildFixedHeaders(site),
    varying: [
      {
        header: 'Content-Security-Policy',
        map: {
          name: 'policy',
          source: '{file}',
          patterns: [{ pattern: [`${start}${framedFolder}/`], value: policy(true) }],
          fallback: policy(false),
        },
      },
      {
        header: 'Cache-Control',
        map: {
          name: 'caching',
          source: '{file}',
          patterns: [{ pattern: [`${start}(?:${hashedFolders.join('|')})/`], value: caching.hashed }],
          fallback: caching.others,
        },
      },
      {
        header: 'Access-Control-Allow-Origin',
        map: {
          name: 'readers',
          source: '{file}',
          patterns: [{ pattern: [`${start}.*[.](?:${sharedEndings.join('|')})$`], value: '*' }],
        },
      },
    ],
  };
}
