import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/content/problem.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

let parent = '';
let folder = '';
const [lantern, kettle] = [describeArticle(0).slug, describeArticle(1).slug];

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-search-content-'));
  folder = join(parent, 'content');
  await makeContent(folder);
});
after(() => rm(parent, { recursive: true }));

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  await rm(join(folder, 'search'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, 'search', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return formatProblems(checkForBuild(await readContent(folder))).split('\n');
}

test('aliases lead to words of pages, and stand once', async () => {
  assert.deepEqual(
    await check({
      'aliases.yaml':
        'otherNames:\n  - words: [lamp]\n    means: lanterm\n  - words: [pot, lamp]\n    means: kettle\nmisspelings:\n  - words: [ketle]\n    means: kettle\n',
    }),
    [
      'content/search/aliases.yaml:3 unknown-alias-target: no page says "lanterm", so "lanterm" finds nothing. Did you mean "lantern"?',
      'content/search/aliases.yaml:4 duplicate-alias: "lamp" stands on line 2 too. Keep one, or join the two entries.',
      'content/search/aliases.yaml:6 unknown-key: "misspelings" is not a key that can stand here. Did you mean "misspellings"? Allowed: sameMeaning, otherNames, oldNames, abbreviations, joinedOrSplit, misspellings, notCovered, languages, fillers.',
    ],
  );
  assert.deepEqual(
    await check({
      'aliases.yaml': 'otherNames:\n  - words: [lamp]\n    means: lanterm\n  - words: [pot, lamp]\n    means: kettle\n',
    }),
    [
      'content/search/aliases.yaml:3 unknown-alias-target: no page says "lanterm", so "lanterm" finds nothing. Did you mean "lantern"?',
      'content/search/aliases.yaml:4 duplicate-alias: "lamp" stands on line 2 too. Keep one, or join the two entries.',
    ],
  );
});

test('phrasings belong to articles, in a known language, and to one page each', async () => {
  assert.deepEqual(
    await check({
      'phrasings/light.yaml': `${lantern}:\n  en:\n    - "my lamp is dark"\n  it:\n    - "lampada"\n`,
    }),
    [
      'content/search/phrasings/light.yaml:4 unknown-key: "it" is not a key that "order-a-lantern-in-the-rain" has. Remove it. Allowed: en, es, pt, fr, de, zh, ar, ru.',
    ],
  );
  assert.deepEqual(
    await check({
      'phrasings/light.yaml': `order-a-lantern-in-the-rian:\n  en:\n    - "my lamp is dark"\n${kettle}:\n  en:\n    - "My lamp is dark!"\n`,
      'not-covered.yaml': `- theme: rest\n  title: The rest\n  say: Nothing.\n  article: order-a-lamp\n  queries:\n    - "cook pasta"\n    - "my lamp is dark"\n  otherLanguages:\n    es:\n      - "MY LAMP is dark"\n`,
    }),
    [
      'content/search/not-covered.yaml:4 unknown-article: there is no article "order-a-lamp". Use the file name of an existing article.',
      'content/search/not-covered.yaml:7 duplicate-phrasing: "my lamp is dark" stands at content/search/phrasings/light.yaml:3 for "order-a-lantern-in-the-rian" too. Keep it where it is answered best.',
      'content/search/not-covered.yaml:10 duplicate-phrasing: "MY LAMP is dark" stands at content/search/phrasings/light.yaml:3 for "order-a-lantern-in-the-rian" too. Keep it where it is answered best.',
      'content/search/phrasings/light.yaml:1 unknown-article: there is no article "order-a-lantern-in-the-rian". Did you mean "order-a-lantern-in-the-rain"?',
      `content/search/phrasings/light.yaml:6 duplicate-phrasing: "My lamp is dark!" stands at content/search/phrasings/light.yaml:3 for "order-a-lantern-in-the-rian" too. Keep it where it is answered best.`,
    ],
  );
});
