import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { makeSlip } from '../../../../scripts/search/make-slip.ts';
import type { GoldenQuery } from '../../../../scripts/search/score-replies.ts';
import { otherLanguageLines } from '../../../../src/language/other-language-lines.ts';
import type { OpenedSearch } from '../../../../src/search/build/open-search.ts';
import { detectedLanguages } from '../../../../src/search/engine/detect-language.ts';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import { openOnce } from './open-once.ts';

let search: OpenedSearch;
before(async () => {
  search = await openOnce();
});

const ask = (lists: Record<string, string[]>) =>
  Promise.all(
    Object.entries(lists).flatMap(([code, list]) =>
      list.map(async (query) => ({ code, query, answer: await search.engine.search(query) })),
    ),
  );

for (const name of ['other-languages', 'other-languages-held']) {
  const lists = JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as Record<string, string[]>; // Ten queries by language.

  test(`at least 95 of 100 queries in twelve languages that search does not know get a line in theirs (${name})`, async () => {
    assert.ok(Object.keys(lists).length >= 12);
    const asked = await ask(lists);
    const missed = asked.filter(({ code, answer }) => answer.otherLanguage?.code !== code || answer.otherLanguage.line.length < 10);
    assert.ok(missed.length <= asked.length * 0.05, missed.map(({ query }) => query).join(', '));
  });

  test(`none of them is answered as if it were understood, nor made English (${name})`, async () => {
    const asked = await ask(lists);
    assert.deepEqual(
      asked.filter(({ answer }) => answer.state === 'results' || answer.correction !== undefined).map(({ query }) => query),
      [],
    );
  });
}

test('each language that a detector names has a line', () => {
  const known = ['en', 'es', 'pt', 'fr', 'de'];
  for (const code of detectedLanguages) assert.ok(known.includes(code) || code === 'ms' || code in otherLanguageLines, code);
});

test('a language that search knows is answered in it, though its dictionary knows none of the words', async () => {
  const { hrefs, otherLanguage } = await search.engine.search('différence entre usine et société commerciale');
  assert.equal(otherLanguage, undefined);
  assert.equal(hrefs[0], '/articles/factory-or-trading-company/');
  const sounding = await search.engine.search('meine seide reisst ständig');
  assert.equal(sounding.correction, undefined, 'words that sound like English ones make it no English');
});

test('while the reader types, two finished words or a long one tell the language', async () => {
  assert.equal((await search.engine.search('hoe kan ik mijn bestel', { isTyping: true })).otherLanguage?.code, 'nl');
  assert.equal((await search.engine.search('refund no', { isTyping: true })).otherLanguage, undefined);
});

test('slips in English are no other language, whatever a detector says', async () => {
  const own = createEngine({ load: search.load, detectLanguage: () => Promise.resolve('nl') });
  for (const query of ['sampel ordr', 'costumer servise contakt', 'refund not recieved']) {
    assert.equal((await own.search(query)).otherLanguage, undefined, query);
  }
});

test('one slip makes no English query one of another language', async () => {
  const golden = JSON.parse(readFileSync('tests/search/topics-tune.json', 'utf8')) as GoldenQuery[]; // The format is documented in the README.
  const slips = golden.flatMap(({ query, kind = '' }) => (kind === 'other' || kind.startsWith('lang') ? [] : (makeSlip(query) ?? [])));
  assert.ok(slips.length > 300);
  const asked = await Promise.all(slips.map(async (query) => ({ query, ...(await search.engine.explain(query)) })));
  const foreign = asked.filter(({ answer, ranked }) => answer.otherLanguage !== undefined || ranked.prepared.language !== 'en');
  assert.ok(foreign.length <= slips.length * 0.01, foreign.map(({ query }) => query).join(', '));
});
