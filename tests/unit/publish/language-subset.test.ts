import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { keepLanguages, languageSubset } from '../../../src/publish/language-subset.ts';
import { detectedLanguages } from '../../../src/search/engine/detect-language.ts';

interface Data {
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

const path = fileURLToPath(import.meta.resolve('eld/extrasmall')).replace('entries/static.extrasmall', 'ngrams/extrasmall');
const code = readFileSync(path, 'utf8');
const run = async (text: string) =>
  ((await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as { ngramsData: Data }).ngramsData; // ELD's own format.

test('of the detector’s data, just what is about the languages asked for is kept, unchanged', async () => {
  const whole = await run(code);
  const kept = await run(languageSubset.transform(code, path)?.code ?? '');
  const ids = Object.keys(whole.languages).filter((id) => detectedLanguages.includes(whole.languages[id] ?? ''));
  const expected = Object.entries(whole.ngrams).flatMap(([ngram, scores]) => {
    const own = Object.entries(scores).filter(([id]) => ids.includes(id));
    return own.length > 0 ? [[ngram, Object.fromEntries(own)] as const] : [];
  });
  const toLines = (ngrams: Data['ngrams']) =>
    Object.entries(ngrams)
      .map(([ngram, scores]) => `${ngram} ${JSON.stringify(scores)}`)
      .toSorted();
  const lines = new Set(toLines(kept.ngrams));
  assert.equal(lines.size, expected.length);
  assert.deepEqual(
    toLines(Object.fromEntries(expected)).filter((line) => !lines.has(line)),
    [],
  );
  assert.ok(keepLanguages(code).length < code.length / 2);
  assert.equal(languageSubset.transform(code, '/src/search/engine/rank.ts'), undefined);
});

test('a language that the detector does not have stops the build', () => {
  assert.throws(() => keepLanguages(code, ['en', 'xx']), /knows 1 of 2/);
});
