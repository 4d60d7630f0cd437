import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askSearch } from './ask-search.ts';
import { formatShare } from './format-share.ts';
import { keepNumbers, readNumbers } from './kept-numbers.ts';
import { openBuiltSearch } from './open-engine.ts';
import { getRank, type GoldenQuery } from './score-replies.ts';

/** Rank of the first right page by query; 0 if it is not within ten. */
export type Ranks = Record<string, number>;

/** Queries named for each kind of change; the rest is a number. */
const maxNamed = 5;

/**
 * What a build did to a set of queries with known answers, in lines for its owner: shares, then what was gained and lost
 * against the build before, if there was one.
 */
export function describeChanges(name: string, before: Ranks | undefined, after: Ranks): string[] {
  const ranks = Object.values(after);
  const share = (test: (rank: number) => boolean) => formatShare(ranks.filter(test).length / Math.max(1, ranks.length));
  const summary = `${name}: ${share((rank) => rank === 1)} first, ${share((rank) => rank >= 1 && rank <= 3)} within three`;
  if (!before) return [summary];
  const known = Object.entries(after).filter(([query]) => query in before);
  const gained = known.filter(([query, rank]) => rank === 1 && before[query] !== 1);
  const lost = known.filter(([query, rank]) => rank !== 1 && before[query] === 1);
  const list = (sign: string, changes: typeof known) => [
    ...changes.slice(0, maxNamed).map(([query, rank]) => `${sign} "${query}" (${getPlace(before[query] ?? 0)} → ${getPlace(rank)})`),
    ...(changes.length > maxNamed ? [`${sign} and ${changes.length - maxNamed} more`] : []),
  ];
  if (gained.length + lost.length === 0) return [`${summary}; none gained or lost`];
  return [`${summary}; ${gained.length} gained, ${lost.length} lost`, ...list('+', gained), ...list('-', lost)];
}

function getPlace(rank: number): string {
  return rank === 0 ? 'none' : String(rank);
}

/** Asks a built site the queries of a set, and compares with the build before. Its ranks are kept in the cache folder. */
export async function compareWithLastBuild(setFile: string, outDir: string, cacheFolder: string): Promise<string[]> {
  const golden = (JSON.parse(await readFile(setFile, 'utf8')) as GoldenQuery[]).filter(({ expect }) => expect.length > 0); // See the README.
  const replies = await askSearch(
    openBuiltSearch(outDir).engine,
    golden.map(({ query }) => query),
  );
  const after: Ranks = Object.fromEntries(
    golden.flatMap((query, index) => {
      const reply = replies[index];
      return reply ? [[query.query, getRank(query, reply)]] : [];
    }),
  );
  const kept = join(cacheFolder, 'golden-ranks.json');
  const before = readNumbers(kept);
  keepNumbers(kept, after);
  return describeChanges(setFile.split('/').at(-1)?.replace('.json', '') ?? '', before, after);
}
