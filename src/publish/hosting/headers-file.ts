import { mediaTypes } from '../../lib/media-types.ts';
import type { Hosting } from './hosting.ts';
import {
  buildFramePolicy,
  buildHostPolicy,
  caching,
  framedFolder,
  hashedFolders,
  sharedEndings,
  type HostedSite,
} from './response-headers.ts';

/** A path with at most one asterisk, and its headers. */
type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it. Where several rules fit, they join the values of a header:
 * so no two rules that fit the same page say the same header, but for policies, of which all hold. How long pages are kept
 * is left to these hosts, who know when a new build is there.
 */
export function formatHeadersFile(site: HostedSite, { headers, base, pages }: Hosting): string {
  const folders = [...new Set(pages.map((page) => page.split('/')[1] ?? ''))].filter(
    (folder) => folder !== framedFolder && !/\./.test(folder),
  );
  const policy = 'Content-Security-Policy';
  const rules: Rule[] = [
    ['/*', { ...headers.fixed, [policy]: buildHostPolicy(site) }],
    ...folders.sort().map((folder): Rule => [folder === '' ? '/' : `/${folder}/*`, { [policy]: buildFramePolicy(site, false) }]),
    [`/${framedFolder}/*`, { [policy]: buildFramePolicy(site, true) }],
    ...hashedFolders.map((folder): Rule => [`/${folder}/*`, { 'Cache-Control': caching.hashed }]),
    ...sharedEndings.map((ending): Rule => [
      `/*.${ending}`,
      { 'Access-Control-Allow-Origin': '*', 'Content-Type': mediaTypes[ending] ?? '' },
    ]),
  ];
  return rules
    .map(([path, values]) => [`${base}${path}`, ...Object.entries(values).map(([header, value]) => `  ${header}: ${value}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
