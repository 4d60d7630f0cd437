import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitQuestions } from '../../../src/search/build/split-questions.ts';
import { buildAnswerFiles, buildQuestionFile, buildWordFile } from '../../../src/search/engine/build-files.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import type { TermFile } from '../../../src/search/engine/shard-file.ts';
import { aliases, createPage } from './make-index.ts';

const pageCount = 3000;

/** Invented words, the first ones far more frequent than the last, as in any language. */
const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu'.split(' ');
const makeWord = (rank: number) =>
  [rank % 15, Math.floor(rank / 15) % 15, Math.floor(rank / 225) % 15].map((place) => syllables[place]).join('') + 'x';
let state = 1;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const makeText = (words: number) => Array.from({ length: words }, () => makeWord(Math.floor(3000 ** random()))).join(' ');

const pages = Array.from({ length: pageCount }, (_, index) =>
  createPage(
    index + 1,
    `page-${index}`,
    `${makeText(4)} ${makeWord(index)}`,
    Array.from({ length: 6 }, () => makeText(4)),
    {
      answer: makeText(12),
    },
  ),
);
const own = [...pages, createPage(pageCount + 1, 'parcel-lantern', 'Why is the parcel with my lantern late?', ['late lantern'])];
const whole = buildQuestionFile(own, aliases, {
  mostAskedHrefs: ['/articles/page-7/'],
  contact: ['Ask', '/articles/page-0/'],
  classifiers: [],
  references: [],
  themes: [],
});
const { questions, files } = splitQuestions(whole);
const contents = new Map<string, unknown>([
  ['questions.json', questions],
  ['words.json', buildWordFile(own, aliases)],
  ...files,
  ...buildAnswerFiles(own, true).map((answers, number) => [`answers-${number}.json`, answers] as const),
]);

/** An engine of the invented site that notes what it asks for; names in `missing` fail. */
function open(missing = new Set<string>()) {
  const asked: string[] = [];
  const load = (name: string) => {
    asked.push(name);
    const content = missing.has(name) ? undefined : contents.get(name);
    return content === undefined ? Promise.reject(new Error(`${name} is missing.`)) : Promise.resolve(content);
  };
  return { engine: createEngine({ load }), asked, missing };
}

const weigh = (name: string) => JSON.stringify(contents.get(name)).length;
const findFile = (term: string) => files.find(([, content]) => (content as TermFile).terms.split(' ').includes(term))?.[0] ?? '';

test('a query loads the files of its words and of the pages shown, and no more', async () => {
  const total = weigh('questions.json') + files.reduce((sum, [name]) => sum + weigh(name), 0);
  for (const query of ['late parcel lantern', pages[2900]?.title ?? '', pages[12]?.queries[3] ?? '']) {
    const { engine, asked } = open();
    const answer = await engine.search(query, { limit: 6 });
    assert.equal(answer.hrefs.length, Math.min(6, answer.count), query);
    await answer.load(0, 6);
    assert.equal(new Set(asked).size, asked.length, 'nothing is loaded twice');
    const terms = asked.filter((name) => name.startsWith('terms'));
    assert.ok(terms.length <= query.split(' ').length + 2, `${query}: ${terms.join(' ')}`);
    assert.ok(asked.length <= terms.length + 8, asked.join(' '));
    const bytes = asked.reduce((sum, name) => sum + weigh(name), 0);
    assert.ok(bytes < total / 6, `${query}: ${bytes} of ${total}`);
    asked.length = 0;
    await engine.search(query, { limit: 6 });
    assert.deepEqual(asked, [], 'nor again');
  }
});

test('one letter more or a word that no page has ends soon, too', async () => {
  const { engine, asked } = open();
  for (const text of ['la', 'lan', 'lant', 'lantern', 'qqqqq', 'wwwww xxxxx', 'x'.repeat(5000)])
    await engine.search(text, { isTyping: true, limit: 6 });
  assert.ok(asked.length < 40, asked.join(' '));
});

test('what the reader asked for is found by its title, its number and its address', async () => {
  const { engine } = open();
  assert.equal((await engine.search('why is the parcel with my lantern late')).hrefs[0], '/articles/parcel-lantern/');
  assert.equal((await engine.search('2000')).directHref, '/articles/page-1999/');
  assert.equal((await engine.search('/articles/page-42/')).directHref, '/articles/page-42/');
  assert.deepEqual(
    (await engine.loadMostAsked(1)).map(({ href, title }) => [href, title]),
    [['/articles/page-7/', pages[7]?.title]],
  );
});

test('search does without the words whose file can’t be loaded, and has them as soon as it can', async () => {
  const { engine, missing } = open(new Set([findFile('lantern')]));
  assert.notEqual(findFile('lantern'), findFile('parcel'));
  assert.ok((await engine.search('parcel lantern')).count > 0);
  await assert.rejects(engine.search('lantern'), /terms-\d+\.json is missing/);
  missing.clear();
  assert.equal((await engine.search('lantern')).hrefs[0], '/articles/parcel-lantern/');
});

test('a page whose title can’t be loaded is not shown, and the others are', async () => {
  const { engine, missing } = open();
  const query = pages[2900]?.title ?? '';
  const { hrefs } = await engine.search(query, { limit: 4 });
  const second = own.findIndex(({ href }) => href === hrefs[1]);
  const { engine: other } = open(missing.add(`answers-${Math.floor(second / 6)}.json`));
  assert.ok(!(await other.search(query, { limit: 4 })).hrefs.includes(hrefs[1] ?? ''));
  assert.equal((await other.search(query, { limit: 4 })).hrefs[0], hrefs[0]);
});

test('while nobody searches, titles and frequent words come ahead, and the next search asks for less', async () => {
  const { engine, asked } = open();
  await engine.search('late parcel', { limit: 6 });
  asked.length = 0;
  await engine.loadAhead(() => asked.length < 12);
  assert.equal(asked.length, 12, 'a new search stops it');
  await engine.loadAhead(() => true);
  assert.equal(new Set(asked).size, asked.length);
  assert.ok(asked.slice(0, 7).every((name) => name.startsWith('heads')) && asked.length <= 7 + 64, asked.join(' '));
  asked.length = 0;
  assert.equal((await engine.search(makeWord(1), { limit: 6 })).hrefs.length, 6);
  assert.deepEqual(asked, []);
});

test('a reader who has typed on loads no titles for what was typed before', async () => {
  const { engine, asked } = open();
  await engine.search('late parcel', { limit: 6, isWanted: () => false });
  assert.ok(asked.some((name) => name.startsWith('terms')) && !asked.some((name) => name.startsWith('answers')));
});
