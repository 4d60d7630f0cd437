import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDirectPage } from '../../../src/search/engine/direct.ts';
import { countFilters, filterPages } from '../../../src/search/engine/filters.ts';
import { getMatchStems, markMatches } from '../../../src/search/engine/mark.ts';
import { isConfident } from '../../../src/search/engine/confidence.ts';
import { needsWordList, prepareQuery } from '../../../src/search/engine/prepare.ts';
import { scorePages } from '../../../src/search/engine/score.ts';
import { mergeTextHits, planTextQueries, searchText } from '../../../src/search/engine/text-search.ts';
import { normalizeText, splitWords, stemWord } from '../../../src/search/engine/text.ts';
import { buildWordFile } from '../../../src/search/engine/build-files.ts';
import { buildWordList } from '../../../src/search/engine/word-list.ts';
import { aliases, classifier, index, pages, questionFile, wordList } from './make-index.ts';

const ask = (query: string, isTyping = false) => {
  const prepared = prepareQuery(query, index, wordList, { isTyping, classifier });
  const scored = scorePages(prepared.understanding, index);
  return {
    hrefs: scored.map(({ page }) => page.href),
    correction: prepared.correction,
    isSure: isConfident(scored, prepared.understanding),
  };
};

test('texts are compared without case, accents, apostrophes and invisible marks', () => {
  assert.equal(normalizeText('Envío\u202e DON’T'), 'envio dont');
  assert.deepEqual(splitWords('T/T, e-mail & 2.99 %'), ['tt', 'email', '2.99']);
});

test('a shortened verb or a possessive is no part of the word before it', () => {
  assert.deepEqual(splitWords("They're the supplier’s, who's it? I've paid"), ['they', 'the', 'supplier', 'who', 'it', 'i', 'paid']);
  assert.deepEqual(splitWords("isn't l'adresse s'il"), ['isnt', 'ladresse', 'sil']);
  assert.equal(needsWordList(prepareQuery("they're with my parcel, theyll track", index, undefined)), false, 'they are no slips');
});

test('more than enough is one word, and shown back as two: neither "too" nor "much" tells anything', () => {
  assert.deepEqual(splitWords('Too  much, too many, bamboo much'), ['toomuch', 'toomany', 'bamboo', 'much']);
  assert.equal(ask('too much nubmer').correction, 'too much number');
});

test('a name of three letters is no form of a little word', () => {
  assert.equal(stemWord('ups'), 'ups');
  assert.equal(stemWord('kgs'), 'kg');
});

test('an article’s own title and each of its queries lead to it', () => {
  for (const page of pages) {
    assert.equal(ask(page.title).hrefs[0], page.href, page.title);
    for (const query of page.queries) assert.ok(ask(query).hrefs.slice(0, 3).includes(page.href), query);
  }
});

test('other words for the same thing find the page', () => {
  assert.equal(ask('where is my package').hrefs[0], '/articles/track-parcel/');
  assert.equal(ask('money back').hrefs[0], '/articles/return-lantern/');
  assert.equal(ask('TT').hrefs[0], '/articles/pay-by-wire/');
});

test('slips are corrected, and what was done is told', () => {
  const { hrefs, correction } = ask('trakcing nubmer');
  assert.equal(hrefs[0], '/articles/track-parcel/');
  assert.equal(correction, 'tracking number');
  assert.equal(ask('wiretransfer').hrefs[0], '/articles/pay-by-wire/');
  assert.equal(ask('tracking number').correction, undefined);
  assert.equal(ask('good morning nubmer').correction, 'good morning number', 'a common word is no slip of "moving"');
  assert.equal(ask('lanturn nubmer').correction, 'lantern number', 'a listed slip is not shown back');
  const heard = buildWordList(buildWordFile([...pages], aliases, [...new Array<string>(60).fill('again because'), 'gain', 'moored']));
  const put = (query: string) => prepareQuery(query, index, heard).correction;
  assert.equal(put('lantern becase agian'), 'lantern because again', 'little words are mistyped as well');
  assert.equal(put('lantern mored'), undefined, 'what few buyers write is not what was meant');
  assert.deepEqual([heard.ranks.has('because'), heard.onSite.has('because'), heard.onSite.has('lantern')], [true, false, true]);
});

test('English with slips is no other language, though a slip looks like one of its words', () => {
  assert.equal(ask('trakcing lantren numer').correction, 'tracking lantern number');
  assert.equal(ask('numer to track').correction, 'number to track', 'one word in two is not enough');
  const { language } = prepareQuery('the kettle I use is loud, numero brasil', index, wordList);
  assert.equal(language, 'en', 'one word of a dictionary among three English ones');
  assert.equal(prepareQuery('kettle numero brasil', index, wordList).language, 'es', 'one English word may be a name');
  assert.equal(prepareQuery('reembolsa lantern', index, wordList).language, 'es');
});

test('a query in another language finds the page', () => {
  assert.equal(ask('¿Dónde está mi paquete?').hrefs[0], '/articles/track-parcel/');
  assert.equal(ask('怎么退款').hrefs[0], '/articles/return-lantern/');
  assert.equal(ask('الاسترداد').hrefs[0], '/articles/return-lantern/');
});

test('little words show a language though its dictionary knows none of the others', () => {
  const { language, translated } = prepareQuery('un grifo donde esta', index, wordList);
  assert.deepEqual([language, translated], ['es', 0]);
});

test('a dictionary that knows two of ten Chinese characters knows little of the query', () => {
  assert.equal(prepareQuery('退款', index, wordList).translated, 1);
  assert.equal(prepareQuery('退款灯笼颜色不对', index, wordList).translated, 0.25);
});

test('a word that is still being typed finds pages by its beginning', () => {
  assert.equal(ask('lant', true).hrefs[0], '/articles/return-lantern/');
});

test('words of headings and short answers count, but less than questions', () => {
  assert.equal(ask('descale').hrefs[0], '/articles/kettle-noise/');
});

test('what holds today and is wanted comes before a record of the past', () => {
  assert.deepEqual(ask('voucher').hrefs.slice(0, 2), ['/articles/new-voucher/', '/articles/old-voucher/']);
});

test('a query about something else gets no sure answer', () => {
  for (const query of ['cook pasta', 'how', 'the of and', '🙂🙂', '<script>alert(1)</script>', '\u202e\u202d', 'sell lanterns'])
    assert.equal(ask(query).isSure, false, query);
  assert.equal(ask('return a lantern').isSure, true);
});

test('a query of many thousand characters is read as far as it makes sense', () => {
  assert.equal(ask(`return my lantern ${'x'.repeat(5000)}`).hrefs[0], '/articles/return-lantern/');
});

test('the word file is needed only for words that no page has', () => {
  assert.equal(needsWordList(prepareQuery('track my parcel', index, undefined)), false);
  assert.equal(needsWordList(prepareQuery('reembolso', index, undefined)), true);
  const everyday = prepareQuery('my parcel with a lamp went missing', index, undefined);
  assert.equal(needsWordList(everyday), true);
  assert.equal(needsWordList(everyday, classifier), false, 'buyers write these words, so they are no slips');
  const foreign = prepareQuery('missing colour parcel', index, undefined);
  assert.equal(needsWordList(foreign, classifier), true, 'pages know so few of these words that they may be in another language');
});

test('a number, an address or a slug names its page', () => {
  for (const text of ['102', '#102', 'https://help.example/articles/return-lantern/?x=1#y', '/a/102', 'return-lantern'])
    assert.equal(findDirectPage(text, index)?.href, '/articles/return-lantern/', text);
  for (const text of ['999', 'return lantern', '/articles/nothing/', 'lantern']) assert.equal(findDirectPage(text, index), undefined, text);
});

test('matches are marked word by word and the text stays whole', () => {
  const { understanding } = prepareQuery('package', index, wordList);
  const parts = markMatches('Track <b>Parcels</b> & letters', getMatchStems(understanding, index));
  assert.equal(parts.map(({ text }) => text).join(''), 'Track <b>Parcels</b> & letters');
  assert.deepEqual(
    parts.filter(({ isMatch }) => isMatch).map(({ text }) => text),
    ['Parcels'],
  );
});

test('the text engine is asked for all words first, then for fewer, and stops when enough is found', async () => {
  const { understanding } = prepareQuery('return lantern parcel', index, wordList);
  const plans = planTextQueries(understanding, wordList);
  assert.equal(plans[0], 'return lantern parcel');
  const asked: string[] = [];
  const hits = await searchText(plans, (query) => {
    asked.push(query);
    return Promise.resolve(asked.length === 1 ? [] : [0, 1, 2].map((place) => ({ href: `/${place}/`, score: 3 - place })));
  });
  assert.equal(asked.length, 2);
  assert.equal(hits.get('/0/'), 0.5);
});

test('a page found by text alone comes before one with less evidence', () => {
  const [first] = scorePages(prepareQuery('voucher', index, wordList).understanding, index);
  assert.ok(first);
  const hits = new Map([[5, 1]]);
  const getPage = (position: number) => index.pages[position];
  const merge = (score: number) => mergeTextHits([{ ...first, score }], hits, getPage).map(({ page }) => page.id);
  assert.deepEqual(merge(0.5), [105, 106]);
  assert.deepEqual(merge(0.1), [106, 105]);
});

test('filters go by slug or title, and a page for no device suits each', () => {
  const scored = scorePages(prepareQuery('lantern wire parcel', index, wordList).understanding, index);
  const { categories } = questionFile;
  const ids = (filters: object) =>
    filterPages(scored, filters, categories)
      .map(({ page }) => page.id)
      .sort();
  assert.deepEqual(ids({ device: 'app' }), [101, 103]);
  assert.deepEqual(ids({ category: 'Parcels' }), ids({ category: 'parcels' }));
  assert.deepEqual(ids({ category: 'nothing' }), []);
  assert.deepEqual(countFilters(scored, {}, categories).device, [
    { name: 'app', count: 2 },
    { name: 'laptop', count: 3 },
  ]);
});
