import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { GoldenQuery } from '../../../scripts/search/score-replies.ts';
import { getFeatures } from '../../../src/search/engine/features.ts';
import { getThemeQueries, phrasingLanguages } from '../../../src/content/schema/phrasings.ts';
import { readContent } from '../../../src/content/read.ts';

const folder = 'tests/search';

/** What a text says, whatever the order and the forms of its words: a near copy has the same. */
const getKey = (text: string) => getFeatures(text).sort().join(' ');

test('search has learnt no query that it is measured with, nor a near copy', async () => {
  const { content } = await readContent('content');
  const { phrasings, notCovered } = content ?? assert.fail();
  const learnt = [
    ...phrasings.flatMap((lists) =>
      Object.values(lists).flatMap((byLanguage) => Object.values(byLanguage).flatMap((texts) => texts ?? [])),
    ),
    ...notCovered.flatMap((theme) => phrasingLanguages.flatMap((language) => getThemeQueries(theme, language))),
  ];
  const byKey = new Map(learnt.map((text) => [getKey(text), text]));
  const sets = readdirSync(folder).flatMap((name) => {
    const set = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as GoldenQuery[] | Record<string, string[]>; // The format is documented in the README.
    return Array.isArray(set) ? set.map(({ query }) => ({ name, query })) : [];
  });
  assert.ok(learnt.length > 10_000 && sets.length > 1000);
  const copies = sets.flatMap(({ name, query }) => {
    const copy = byKey.get(getKey(query));
    return copy === undefined ? [] : [`${name}: “${query}” is learnt as “${copy}”`];
  });
  assert.deepEqual(copies, [], 'Take it out of content/search: what is learnt by heart measures nothing.');
});
