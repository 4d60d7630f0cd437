import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder } from '../../support/spoilt-folder.ts';

const { at, append, edit, check } = makeSpoiltFolder();
const { category, slug } = describeArticle(0);

/** How a file that all pages rest on is lost, and the beginnings of all that is said. */
const losses: Record<string, readonly [lose: () => void, ...said: string[]]> = {
  'a tab in a file of facts': [() => append('facts/category-1.yaml', '- id: more\n\tstatement: x'), 'facts/category-1.yaml:'],
  'a colon in the labels': [() => append('labels.yaml', '- id: more\n  text: Accept: now'), 'labels.yaml:'],
  'no labels': [() => rmSync(at('labels.yaml')), 'labels.yaml:1 missing-file: '],
  'no glossary': [() => rmSync(at('glossary.yaml')), 'glossary.yaml:1 missing-file: '],
  'no facts': [() => rmSync(at('facts'), { recursive: true }), 'facts:1 missing-folder: '],
  'no articles': [() => rmSync(at('articles'), { recursive: true }), 'articles:1 missing-folder: '],
};

for (const [name, [lose, ...said]] of Object.entries(losses)) {
  test(`one message for ${name}, and none of the pages that rest on it`, async () => {
    lose();
    const found = await check();
    assert.deepEqual([...new Set(found.map((line) => said.find((start) => line.startsWith(start)) ?? line))], said);
  });
}

test('while a shared file can’t be read, mistakes of other files in their own notation and fields are told all the same', async () => {
  append('labels.yaml', '- id: more\n  text: Accept: now');
  edit(`articles/${category}/${slug}.mdx`, 'reviewed: 2026-01-02', 'reviewed: 2026');
  assert.deepEqual(
    (await check()).map((line) => line.replace(/:.*/, '')),
    [`articles/${category}/${slug}.mdx`, 'labels.yaml'],
  );
});
