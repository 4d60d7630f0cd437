import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

/** The words of each step that a flow describes. */
const listStepWords = (html: string) => html.match(/<div data-piece="words">[\s\S]*?<\/div>/g) ?? [];

test('what cannot be undone is said before the act, in every step of every page', () => {
  const warned = readBuiltPages(realSite.folder).flatMap(({ path, html }) =>
    listStepWords(html)
      .filter((words) => words.includes('class="step-warning"'))
      .map((words) => ({ path, words })),
  );
  assert.ok(warned.length > 4);
  const late = warned.filter(({ words }) => words.indexOf('class="step-warning"') > words.indexOf('class="action"'));
  assert.deepEqual(
    late.map(({ path }) => path),
    [],
  );
});
