import { getSlug } from '../../src/lib/addresses.ts';
import { stripPersonal } from '../../src/lib/strip-personal.ts';
import { formatShare } from './format-share.ts';
import type { AskedQuery } from './find-gaps.ts';

/** A query without a sure answer, and the theme that no page covers, if search takes it for one. */
export interface OpenQuery extends AskedQuery {
  theme?: string | undefined;
}

/** Queries without a sure answer about one matter. */
export interface GapTheme {
  /** A theme of `not-covered.yaml`, or the slug of the nearest page; empty where nothing is near. */
  name: string;
  isCovered: boolean;
  count: number;
  queries: readonly OpenQuery[];
  /** Slugs of the pages offered most, nearest first. */
  nearest: readonly string[];
}

/** How often each theme was asked, of all queries: what one log is compared with the next by. */
export type ThemeShares = Record<string, number>;

const maxNearest = 3;
const maxShown = 8;

/** A change of a theme's share that is worth a look. */
const minDrift = 0.02;

/** Groups the queries without a sure answer by what they are about, most asked first. */
export function groupByTheme(asked: readonly OpenQuery[]): GapTheme[] {
  const open = asked.filter(({ state }) => state !== 'results');
  const groups = Map.groupBy(open, ({ theme, hrefs }) => theme ?? `near ${getSlug(hrefs[0] ?? '')}`);
  return [...groups]
    .map(([name, queries]) => ({
      name: name.replace(/^near /, ''),
      isCovered: name.startsWith('near ') && name !== 'near ',
      count: countAll(queries),
      queries: queries.toSorted((a, b) => b.count - a.count),
      nearest: listNearest(queries),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function listNearest(queries: readonly OpenQuery[]): string[] {
  const counts = new Map<string, number>();
  for (const { hrefs, count } of queries) {
    for (const [place, href] of hrefs.slice(0, maxNearest).entries()) {
      counts.set(getSlug(href), (counts.get(getSlug(href)) ?? 0) + count / (place + 1));
    }
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, maxNearest)
    .map(([slug]) => slug);
}

/** The themes as a list for a writer. */
export function formatThemes(themes: readonly GapTheme[]): string {
  return themes
    .map(({ name, isCovered, count, queries, nearest }) => {
      const title = isCovered ? `Near the page "${name}"` : name === '' ? 'Near nothing' : `Not covered: ${name}`;
      const more = queries.length > maxShown ? [`  and ${queries.length - maxShown} more`] : [];
      const lines = queries.slice(0, maxShown).map((asked) => `  ${asked.count} × ${asked.query}`);
      return [`${title} (${count}); nearest pages: ${nearest.join(', ') || 'none'}`, ...lines, ...more].join('\n');
    })
    .join('\n');
}

/**
 * Phrasings to review, as they would stand in `search/phrasings/` and `search/not-covered.yaml`, without what names a
 * person or an order. A writer keeps those that the page really answers.
 */
export function draftPhrasings(themes: readonly GapTheme[]): string {
  return themes
    .filter(({ name }) => name !== '')
    .map(({ name, isCovered, queries }) => {
      const texts = [...new Set(queries.map(({ query }) => stripPersonal(query).trim()))];
      const head = isCovered ? [`${name}:`, '  en:'] : [`- theme: ${name}`, '  queries:'];
      return [...head, ...texts.map((text) => `    - ${JSON.stringify(text)}`)].join('\n');
    })
    .join('\n');
}

/** How often each theme was asked, and all that had no sure answer, as shares of all queries. */
export function getThemeShares(themes: readonly GapTheme[], asked: readonly AskedQuery[]): ThemeShares {
  const total = Math.max(1, countAll(asked));
  const open = themes.reduce((sum, { count }) => sum + count, 0);
  return { 'without a sure answer': open / total, ...Object.fromEntries(themes.map(({ name, count }) => [name, count / total])) };
}

/** What is asked more or less often than in the log before, most changed first. */
export function describeDrift(before: ThemeShares | undefined, after: ThemeShares): string[] {
  if (!before) return ['There is no earlier log to compare with. This one is kept for the next time.'];
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, from: before[name] ?? 0, to: after[name] ?? 0 }))
    .filter(({ from, to }) => Math.abs(to - from) >= minDrift)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (changes.length === 0) return ['Nothing is asked much more or less often than in the log before.'];
  return changes.map(
    ({ name, from, to }) => `${to > from ? '+' : '-'} ${name || 'near nothing'}: ${formatShare(from)} → ${formatShare(to)} of all queries`,
  );
}

function countAll(queries: readonly AskedQuery[]): number {
  return queries.reduce((sum, { count }) => sum + count, 0);
}
