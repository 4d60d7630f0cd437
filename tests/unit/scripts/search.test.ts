import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { listPhrasings } from '../../../src/search/build/list-wordings.ts';
import { splitWords } from '../../../src/search/engine/text.ts';
import { findGaps, formatGaps } from '../../../scripts/search/find-gaps.ts';
import { scoreReplies, type GoldenQuery } from '../../../scripts/search/score-replies.ts';
import { index, wordFile } from '../search/make-index.ts';

test('replies are scored by the rank of the first right page', () => {
  const hrefs = ['/articles/a/', '/articles/b/', '/articles/c/', '/articles/d/'];
  const score = scoreReplies(
    [
      { query: '1', expect: ['a'] },
      { query: '2', expect: ['x', 'd'] },
      { query: '3', expect: ['a'] },
      { query: '4', expect: [] },
      { query: '5', expect: [] },
    ],
    [
      { state: 'results', hrefs },
      { state: 'weak', hrefs },
      { state: 'empty', hrefs: [] },
      { state: 'weak', hrefs },
      { state: 'results', hrefs },
    ],
  );
  assert.deepEqual(score, {
    queries: 3,
    success1: 1 / 3,
    success3: 1 / 3,
    mrr10: (1 + 1 / 4) / 3,
    zero: 1 / 3,
    weak: 1 / 3,
    outOfScope: 2,
    confident: 1 / 2,
  });
});

test('a writer sees what was searched in vain, most asked first, with the site’s nearest words', () => {
  const gaps = findGaps(
    [
      { query: 'parsel insurance', count: 2, state: 'weak', hrefs: ['/articles/track-parcel/'] },
      { query: 'insurance cost', count: 5, state: 'empty', hrefs: [] },
      { query: 'track parcel', count: 9, state: 'results', hrefs: ['/articles/track-parcel/'] },
    ],
    index,
    wordFile,
  );
  assert.deepEqual(
    gaps.map(({ word, count }) => [word, count]),
    [
      ['insurance', 7],
      ['cost', 5],
      ['parsel', 2],
    ],
  );
  assert.ok(gaps.at(-1)?.nearest.includes('parcel'));
  assert.match(formatGaps(gaps, 3), /^2 of 3 queries have no sure answer\.[^]*5 × insurance cost: nothing found/);
});

test('no golden query is learnt: it would measure memory, not understanding', async () => {
  const { content } = await readContent('content');
  const { byLanguage, notCovered } = listPhrasings(content ?? assert.fail());
  const learnt = new Set(
    [...[...byLanguage.values()].flat().map(({ text }) => text), ...notCovered.flatMap(({ queries }) => queries)].map((text) =>
      splitWords(text).join(' '),
    ),
  );
  const golden = ['tune', 'held'].flatMap((part) => JSON.parse(readFileSync(`tests/search/golden-${part}.json`, 'utf8')) as GoldenQuery[]); // The format is documented in the README.
  assert.ok(golden.length > 200);
  assert.deepEqual(
    golden.map(({ query }) => query).filter((query) => learnt.has(splitWords(query).join(' '))),
    [],
  );
});
