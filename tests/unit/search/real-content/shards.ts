import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { openContentSearch } from '../../../../scripts/search/open-engine.ts';
import type { GoldenQuery } from '../../../../scripts/search/score-replies.ts';
import type { OpenedSearch } from '../../../../src/search/build/open-search.ts';
import type { SearchAnswer } from '../../../../src/search/engine/engine.ts';
import { openOnce } from './open-once.ts';

let one: OpenedSearch;
let many: OpenedSearch;
before(async () => {
  one = await openOnce();
  many = await openContentSearch('content', undefined, 0);
});

const readQueries = (name: string): string[] => {
  const content = JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as GoldenQuery[] | Record<string, string[]>; // As the README says.
  return Array.isArray(content) ? content.map(({ query }) => query) : Object.values(content).flat();
};

const describe = ({ hrefs, count, state, confidence, correction, directHref, otherLanguage, notCovered, counts }: SearchAnswer) => ({
  hrefs,
  count,
  state,
  confidence: Number(confidence.toFixed(9)),
  correction,
  directHref,
  otherLanguage,
  notCovered,
  counts,
});

/** Of each set one query in so many: all of them take longer than all other tests of search. */
const steps = { 'golden-tune': 3, 'other-languages': 1, 'topics-tune': 2 };
for (const [name, step] of Object.entries(steps)) {
  test(`questions in one file and in many give the same answers on the set ${name}`, async () => {
    for (const query of readQueries(name).filter((_, index) => index % step === 0))
      assert.deepEqual(describe(await many.engine.search(query)), describe(await one.engine.search(query)), query);
  });
}

test('so do they while the reader types, with filters, for numbers and for addresses', async () => {
  const whole = 'Can I pay by bank transfer?';
  const typed = Array.from(whole, (_, length) => whole.slice(0, length + 1));
  for (const query of [...typed, '502', '#11', '/articles/pay-by-tt/', 'pay-by-tt', 'how', 'the', '🙂'])
    for (const options of [{ isTyping: true }, { isExact: true }, { filters: { device: 'app' } }])
      assert.deepEqual(describe(await many.engine.search(query, options)), describe(await one.engine.search(query, options)), query);
});

test('results and the questions asked most are shown alike', async () => {
  assert.deepEqual(await many.engine.loadMostAsked(6).then(toLinks), await one.engine.loadMostAsked(6).then(toLinks));
  for (const query of ['where do I upload the receipt', 'refund not received', 'moq']) {
    const [own, other] = [await many.engine.search(query), await one.engine.search(query)];
    assert.deepEqual(own.preview(0, 3), other.preview(0, 3));
    assert.deepEqual(await own.load(0, 20), await other.load(0, 20));
  }
});

const toLinks = (pages: readonly { href: string; title: string }[]) => pages.map(({ href, title }) => [href, title]);
