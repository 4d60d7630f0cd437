import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** What Safari takes no notice of, and what it needs instead. The sheets are looked at as they are sent: packing them may join what was apart. */
const unknown: readonly [RegExp, string][] = [
  [/(?<![\w-])text-decoration:(?!var)[^;}]* [^;}]*/g, 'text-decoration-line and what belongs to it, each by itself'],
  [/(?<!-webkit-text-size-adjust:[^;]*;)(?<![\w-])text-size-adjust:[^;}]*/g, '-webkit-text-size-adjust before it'],
  [/(?<!-webkit-line-clamp:[^;]*;)(?<![\w-])line-clamp:[^;}]*/g, '-webkit-line-clamp before it'],
];

test('sheets say nothing that Safari takes no notice of', () => {
  const pages = readBuiltPages(realSite.folder);
  const sheets = new Set(pages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css)));
  assert.ok(sheets.size > 20, `${sheets.size} sheets`);
  const found = [...sheets].flatMap((css) =>
    unknown.flatMap(([pattern, instead]) => [...css.matchAll(pattern)].map(([said]) => `${said}: write ${instead}`)),
  );
  assert.deepEqual([...new Set(found)], []);
});
