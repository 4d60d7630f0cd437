import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearch } from '../../../src/search/build/open-search.ts';
import { buildTextIndex } from '../../../src/search/build/build-text-index.ts';
import { buildWordFile } from '../../../src/search/engine/build-files.ts';
import { aliases, createPage, files, pages } from './make-index.ts';

const text = 'Boil vinegar in it to take off the limescale.';
const written = pages.map((page) => (page.id === 106 ? { ...page, text } : page));

test('in Node as in a browser, Pagefind finds a word that stands only in the text of a page', async () => {
  const index = new Map((await buildTextIndex(written, 'en')).map((file) => [file.path, file.content]));
  const own = new Map([...files, ['words.json', buildWordFile(written, aliases)]]);
  const { engine, plain } = openSearch((path) => {
    const file = index.get(path) ?? (own.has(path) ? new TextEncoder().encode(JSON.stringify(own.get(path))) : undefined);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`no ${path}`));
  });
  const { answer, ranked } = await engine.explain('limescale');
  assert.deepEqual([answer.state, answer.hrefs], ['weak', ['/articles/kettle-noise/']]);
  assert.equal(ranked.text?.size, 1);
  assert.deepEqual(
    (await plain('limescale')).map(({ href }) => href),
    ['/articles/kettle-noise/'],
  );
  assert.deepEqual(await plain('zebra'), []);
});

test('markup in a text is text to the index', async () => {
  const index = await buildTextIndex([createPage(1, 'a', 'A <b>', [], { text: '<script>alert(1)</script> & more' })], 'en');
  assert.ok(index.length > 3);
});
