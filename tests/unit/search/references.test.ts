import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildQuestionFile } from '../../../src/search/engine/build-files.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { searchFiles } from '../../../src/search/engine/file-names.ts';
import type { SearchReference } from '../../../src/search/engine/search-page.ts';
import { aliases, createPage, pages } from './make-index.ts';

const createReference = (href: string, title: string, more: Partial<SearchReference> = {}): SearchReference => ({
  href,
  title,
  category: ['Words', 'words'],
  names: [title],
  text: `About ${title}.`,
  articleHref: undefined,
  rows: [],
  ...more,
});
const references = [
  createReference('/words/#awb', 'AWB', { names: ['AWB', 'air waybill'], articleHref: '/articles/track-parcel/' }),
  createReference('/words/#cod', 'COD'),
  createReference('/compare/payments/', 'Compare the payments', { rows: ['Wire transfer', 'Voucher'] }),
];
const file = buildQuestionFile(pages, aliases, {
  mostAskedHrefs: [],
  contact: ['Ask', '/articles/track-parcel/'],
  classifiers: [],
  references,
  themes: [],
});
const engine = createEngine({
  load: (name) =>
    name === searchFiles.questions
      ? Promise.resolve(file)
      : name === searchFiles.references
        ? Promise.resolve(references.map(({ text }) => text))
        : Promise.reject(new Error(name)),
});
const find = async (query: string) => (await engine.search(query)).hrefs;

test('a term is answered by its meaning, with the article that tells more', async () => {
  assert.deepEqual((await find('awb')).slice(0, 2), ['/words/#awb', '/articles/track-parcel/']);
  for (const query of ['what is an air waybill', 'AWB meaning']) {
    const answer = await engine.search(query);
    assert.equal(answer.state, 'results', query);
    assert.deepEqual(answer.hrefs.slice(0, 2), ['/words/#awb', '/articles/track-parcel/'], query);
  }
  const [first] = await (await engine.search('awb meaning')).load(0, 1);
  assert.equal(first?.answer?.map(({ text }) => text).join(''), 'About AWB.');
});

test('a term alone leads first to an article that is asked by that name', async () => {
  const named = createPage(120, 'awb', 'How do I read an AWB?', []);
  const own = buildQuestionFile([...pages, named], aliases, {
    mostAskedHrefs: [],
    contact: ['Ask', '/'],
    classifiers: [],
    references: [createReference('/words/#awb', 'AWB', { articleHref: '/articles/awb/' })],
    themes: [],
  });
  const load = (name: string) => (name === searchFiles.questions ? Promise.resolve(own) : Promise.reject(new Error(name)));
  const asked = createEngine({ load });
  assert.deepEqual((await asked.search('awb')).hrefs.slice(0, 2), ['/articles/awb/', '/words/#awb']);
});

test('two terms side by side are both shown', async () => {
  for (const query of ['awb or cod', 'awb cod', 'awb cod difference', 'what is the difference between awb and cod'])
    assert.deepEqual((await find(query)).slice(0, 2), ['/words/#awb', '/words/#cod'], query);
  assert.ok(!(await find('awb cod parcel')).includes('/words/#cod'), 'terms among other words are no results');
});

test('who asks for two terms gets the page that asks about both first', async () => {
  const both = { ...createPage(120, 'awb-or-cod', 'AWB or COD: which is better?', []), text: '' };
  const own = buildQuestionFile([...pages, both], aliases, {
    mostAskedHrefs: [],
    contact: ['Ask', '/'],
    classifiers: [],
    references,
    themes: [],
  });
  const load = (name: string) => (name === searchFiles.questions ? Promise.resolve(own) : Promise.reject(new Error(name)));
  const asked = createEngine({ load });
  assert.equal((await asked.search('awb or cod, which is better for me')).hrefs[0], '/articles/awb-or-cod/');
  assert.equal((await asked.search('awb or cod')).hrefs[0], '/articles/awb-or-cod/');
  assert.deepEqual((await asked.search('cod awb')).hrefs.slice(0, 3), ['/articles/awb-or-cod/', '/words/#cod', '/words/#awb']);
});

test('a choice between two things leads to the page that compares them', async () => {
  assert.equal((await find('which is safer, wire transfer or voucher'))[0], '/compare/payments/');
  assert.equal((await find('wire transfer or voucher for my lantern'))[0], '/compare/payments/', 'nor need it say that it asks which');
  assert.ok(!(await find('wire transfer or not')).includes('/compare/payments/'));
  assert.ok(!(await find('where does it go, wire transfer or voucher')).includes('/compare/payments/'));
});

test('a term within a longer question is no result', async () => {
  assert.ok(!(await find('track my parcel by awb number')).includes('/words/#awb'));
});
