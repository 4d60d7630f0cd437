import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRanking } from '../../../src/search/engine/describe-ranking.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { createSource, engine } from './make-index.ts';

const nothing = { answer: [], parts: [] };

test('one call leads from a query to ranked answers, ready to show', async () => {
  const answer = await engine.search('how to track my package');
  assert.equal(answer.state, 'results');
  assert.equal(answer.hrefs[0], '/articles/track-parcel/');
  const [preview] = answer.preview(0, 1);
  assert.equal(preview?.answer, undefined);
  const [result] = await answer.load(0, 1);
  assert.equal(result?.answer?.map(({ text }) => text).join(''), 'Open the order and read the tracking number.');
  assert.equal(result.category, 'Parcels');
});

test('answers say how sure they are, what was searched for instead, and which page a number names', async () => {
  const slip = await engine.search('trakcing nubmer');
  assert.deepEqual([slip.state, slip.correction], ['results', 'tracking number']);
  assert.equal((await engine.search('hiring for parcel')).state, 'weak');
  assert.equal((await engine.search('🙂🙂')).state, 'empty');
  assert.equal((await engine.search('trakcing', { isExact: true })).correction, undefined);
  const direct = await engine.search('104');
  assert.deepEqual([direct.state, direct.directHref, direct.hrefs[0]], ['results', '/articles/old-voucher/', '/articles/old-voucher/']);
});

test('filters narrow the pages and keep the order', async () => {
  const all = await engine.search('return lantern');
  const { hrefs, state } = await engine.search('return lantern', { filters: { device: 'laptop' } });
  assert.deepEqual(
    hrefs,
    all.hrefs.filter((href) => hrefs.includes(href)),
  );
  assert.equal(state, 'results');
  assert.equal((await engine.search('return lantern', { filters: { category: 'no-such' } })).state, 'empty');
});

test('what costs more is asked only where what costs less leaves a doubt', async () => {
  const source = createSource();
  const texts: string[] = [];
  const textSearch = (query: string) => {
    texts.push(query);
    return Promise.resolve([{ href: '/articles/kettle-noise/', score: 1 }]);
  };
  const own = createEngine({ load: source.load, textSearch });
  await own.search('How do I track my parcel?');
  assert.deepEqual(source.asked, ['questions.json']);
  await own.search('my parcel went missing on the way');
  assert.deepEqual(source.asked, ['questions.json', 'classifier-en.json']);
  await own.search('trakcing nubmer');
  assert.deepEqual(source.asked.slice(2), ['words.json']);
  await own.search('cook pasta');
  assert.deepEqual(texts, [], 'a word that stands on no page finds no text');
});

test('the text of the pages is asked for a word that only the text has, and its hits are offered as the closest', async () => {
  const source = createSource();
  const texts: string[] = [];
  const words = (await source.load('words.json')) as { words: string };
  const load = (name: string) =>
    name === 'words.json' ? Promise.resolve({ ...words, words: `${words.words} limescale` }) : source.load(name);
  const textSearch = (query: string) => {
    texts.push(query);
    return Promise.resolve([{ href: '/articles/kettle-noise/', score: 7 }, { href: '/no/such/page/', score: 3 }]); // prettier-ignore
  };
  const found = await createEngine({ load, textSearch }).search('limescale');
  assert.deepEqual([found.state, found.hrefs, texts], ['weak', ['/articles/kettle-noise/'], ['limescale']]);
  const broken = await createEngine({ load, textSearch: () => Promise.reject(new Error('blocked')) }).search('limescale');
  assert.deepEqual([broken.state, broken.isTextMissing], ['empty', true]);
});

test('search does without every file but the questions, and asks again for what failed', async () => {
  const source = createSource({ missing: ['questions.json', 'words.json', 'classifier-en.json', 'answers-0.json'] });
  const own = createEngine(source);
  await assert.rejects(own.search('parcel'), /questions\.json is missing/);
  source.missing.shift();
  const answer = await own.search('it went missing with my trakcing parcel');
  assert.equal(answer.state, 'weak');
  const [first] = await answer.load(0, 1);
  assert.ok(first);
  assert.deepEqual({ answer: first.answer, parts: first.parts }, nothing);
  source.missing.length = 0;
  assert.equal((await own.search('it went missing with my trakcing parcel')).state, 'results');
});

test('the questions asked most come in the order of the site', async () => {
  assert.deepEqual(
    (await engine.loadMostAsked(6)).map(({ href }) => href),
    ['/articles/pay-by-wire/'],
  );
  assert.deepEqual(await engine.loadMostAsked(0), []);
});

test('an explanation shows the words, what each source said, and the pages in the order of the answer', async () => {
  const explanation = await engine.explain('trakcing my parcel it went missing');
  const text = describeRanking('trakcing my parcel it went missing', explanation);
  assert.match(text, /^Words: .*track/m);
  assert.match(text, /^Learnt sense: .*\/articles\/track-parcel\/ \d+ %/m);
  assert.match(text, /^ {2}1\. \d\.\d{3} {2}\/articles\/track-parcel\/ {2}words \d/m);
  assert.match(text, /^State: results, \d+ shown/m);
  assert.deepEqual(
    explanation.answer.hrefs.slice(0, 2),
    explanation.ranked.pages.slice(0, 2).map(({ page }) => page.href),
  );
});

test('a guess is shown where what was typed leads to nothing', async () => {
  const { correction, state, hrefs } = await engine.search('lanterm kettel wirre');
  assert.notEqual(state, 'empty');
  assert.ok(correction?.includes('lantern'), correction);
  assert.ok(hrefs.length > 0);
});

test('the text of the pages is not searched for what a reader no longer waits for', async () => {
  const texts: string[] = [];
  const textSearch = (query: string) => {
    texts.push(query);
    return Promise.resolve([]);
  };
  const source = createSource();
  const load = async (name: string) => (name === 'questions.json' ? { ...(await source.load(name) as object), classifiers: [] } : source.load(name)); // prettier-ignore
  const own = createEngine({ load, textSearch });
  await own.search('parcel hums', { isWanted: () => false });
  assert.deepEqual(texts, []);
  await own.search('parcel hums');
  assert.notDeepEqual(texts, []);
});

test('a guess is shown where search learnt nothing of the words typed but that they are there', async () => {
  const { correction, hrefs } = await engine.search('it lanterm wirre');
  assert.equal(correction, 'it lantern wire');
  assert.equal(hrefs[0], '/articles/return-lantern/');
});
