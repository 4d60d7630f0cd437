import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { openContentSearch } from '../../../scripts/search/open-engine.ts';
import { otherLanguageLines } from '../../../src/search/build/other-language-lines.ts';
import { createEngine, type SearchAnswer } from '../../../src/search/engine/engine.ts';

const queries = JSON.parse(readFileSync('tests/search/other-languages.json', 'utf8')) as Record<string, string[]>; // Ten queries by language.
/** Letters alone tell these. */
const byLetters = ['hi', 'ja', 'ko', 'th', 'vi', 'fa'];

let search: (query: string, detected?: string) => Promise<SearchAnswer>;
before(async () => {
  const { load } = await openContentSearch('content');
  search = (query, detected) => createEngine({ load, detectLanguage: () => Promise.resolve(detected) }).search(query);
});

test('a language that search does not know gets a line in that language, no correction and no sure answer', async () => {
  for (const [code, list] of Object.entries(queries)) {
    assert.ok(code in otherLanguageLines, code);
    for (const query of list) {
      const answer = await search(query, byLetters.includes(code) ? undefined : code);
      assert.notEqual(answer.state, 'results', query);
      if (byLetters.includes(code)) assert.equal(answer.otherLanguage?.code, code, query);
      if (!answer.otherLanguage) continue;
      assert.ok(answer.otherLanguage.line.length > 10, query);
      assert.equal(answer.correction, undefined, query);
    }
  }
});

test('the languages are told apart in at least 95 of 100 queries, if whoever is asked names them', async () => {
  const all = Object.entries(queries).flatMap(([code, list]) => list.map((query) => ({ code, query })));
  const answers = await Promise.all(all.map(({ code, query }) => search(query, code)));
  const right = answers.filter(({ otherLanguage }, index) => otherLanguage?.code === all[index]?.code).length;
  assert.ok(right >= all.length * 0.95, `${right} of ${all.length}`);
});

test('slips in English are no other language, whatever a detector says', async () => {
  for (const query of ['sampel ordr', 'costumer servise contakt', 'refund not recieved']) {
    assert.equal((await search(query, 'nl')).otherLanguage, undefined, query);
  }
});
