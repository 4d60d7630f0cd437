import type { Redirect } from '../../lib/redirects.ts';
import { whole, type HostMap } from './host-map.ts';

/**
 * Redirects as maps of a web server. They make `target` of the value `path`, the page that a short link or an old address leads
 * to, and `anchor`; both are empty for every other path.
 */
export function buildMovedMaps(path: string, redirects: readonly Pick<Redirect, 'from' | 'to'>[]): HostMap[] {
  return [
    { name: 'asked', source: `{${path}}`, patterns: [{ pattern: ['^(.*[^/])$'], value: '{1}/' }, whole] },
    { name: 'moved_to', source: '{asked}', table: redirects.map(({ from, to }) => [from, to] as const) },
    { name: 'target', source: '{moved_to}', patterns: [{ pattern: ['^([^#]+)'], value: '{1}' }] },
    { name: 'anchor', source: '{moved_to}', patterns: [{ pattern: ['(#.+)$'], value: '{1}' }] },
  ];
}
