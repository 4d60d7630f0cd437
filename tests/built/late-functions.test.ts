import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { realSite } from '../support/sites.ts';

/** Months after which a feature that all browsers have counts as "Baseline widely available". */
const monthsToSpread = 30;

/** What a script may name, and the day from which the last of the large browsers had it (webstatus.dev); never where one has none. */
const lateFeatures: readonly [RegExp, string][] = [
  [/\(\?<[=!]/, '2023-03-27'],
  [/\.(?:toSorted|toReversed|toSpliced)\(/, '2023-07-04'],
  [/\.(?:is|to)WellFormed\(/, '2023-10-24'],
  [/\bURL\.canParse\b/, '2023-12-07'],
  [/\bArray\.fromAsync\b/, '2024-01-25'],
  [/\b(?:Map|Object)\.groupBy\b|\.checkVisibility\(|\bPromise\.withResolvers\b/, '2024-03-05'],
  [/\bAbortSignal\.any\b/, '2024-03-19'],
  [/\bIntl\.Segmenter\b/, '2024-04-16'],
  [/\.(?:union|intersection|difference|symmetricDifference|isDisjointFrom|isSubsetOf|isSupersetOf)\(/, '2024-06-11'],
  [/\bURL\.parse\b/, '2024-10-01'],
  [/\bPromise\.try\b/, '2025-01-07'],
  [/\bIterator\.from\b|\bIntl\.DurationFormat\b/, '2025-03-31'],
  [/\bRegExp\.escape\b/, '2025-05-01'],
  [/\bfromBase64\b|\btoBase64\b/, '2025-09-16'],
  [/\.startViewTransition\(/, '2025-10-14'],
  [/\.setHTML\(|\bscheduler\.|\brequestIdleCallback\b|\.getOrInsert/, '9999-01-01'],
];

test('scripts name nothing that browsers of two and a half years ago lack', () => {
  const scripts = globSync('_astro/*.js', { cwd: realSite.folder });
  assert.ok(scripts.length > 20, `${scripts.length} scripts`);
  const latest = new Date();
  latest.setUTCMonth(latest.getUTCMonth() - monthsToSpread);
  const late = scripts.flatMap((file) => {
    const text = readFileSync(join(realSite.folder, file), 'utf8');
    return lateFeatures
      .filter(([, day]) => new Date(day) > latest)
      .flatMap(([pattern]) => (pattern.test(text) ? [`${file}: ${pattern.exec(text)?.[0] ?? ''}`] : []));
  });
  assert.deepEqual(late, []);
});
