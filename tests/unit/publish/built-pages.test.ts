import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { describePage, listHtmlFiles, readBuiltPages } from '../../../src/publish/built-pages.ts';
import { writeFile } from '../../../src/publish/write-file.ts';

test('a page is known by its links, forms, scripts and pictures, but for where its links begin', () => {
  const { links, ids } = describePage(
    '/',
    '<base href="/base/"><link href="/a.css"><script src="/b.js"></script><img src="/c.png"><form action="/d/"></form><a href="/e/">e</a>' +
      '<button popovertarget="card">f</button><template><a id="inside" href="/g/">g</a></template>',
  );
  assert.deepEqual(links, ['/a.css', '/b.js', '/c.png', '/d/', '/e/', '#card', '/g/']);
  assert.deepEqual([...ids], ['inside']);
});

test('a page is known by what chat programs show of it, and by the hashes of its styles', () => {
  const css = 'a{color:red}';
  const { card, styleHashes } = describePage(
    '/',
    `<meta name="description" content="It is short."><meta name="other" content="no"><meta property="og:image" content="/p.png"><meta property="og:title" content="no"><style>${css}</style><style></style>`,
  );
  assert.deepEqual(card, { description: 'It is short.', picture: '/p.png' });
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  assert.deepEqual(styleHashes, [hash(css), hash('')]);
  assert.deepEqual(describePage('/', '<p>Words</p>').card, { description: '', picture: '' });
  const bare = describePage('/', '<meta name="description"><meta property="og:image"><script>x</script>');
  assert.deepEqual([bare.card, bare.styleHashes], [{ description: '', picture: '' }, []]);
});

test('headings of any level and steps are places, whatever stands around their words', () => {
  const { anchors } = describePage(
    '/',
    '<main><h1 id="a"> A\n</h1><h6 id="b">B</h6><th7 id="c"></th7><header id="d"></header><p id="step-1"></p><p id="laptop-step-2"></p><p id="footstep-3"></p></main>',
  );
  assert.deepEqual(
    anchors.map(({ id, kind, text }) => `${id} ${kind} ${text}`),
    ['a heading A', 'b heading B', 'step-1 step ', 'laptop-step-2 step '],
  );
});

test('the pages of a site are its HTML files, by the addresses that visitors ask for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-pages-'));
  try {
    for (const name of ['index.html', 'a/index.html', 'a/b/index.html', '404.html', 'a/myindex.html', 'index.html.txt', 'a/data.json'])
      writeFile(join(folder, name), `<main><h2 id="x">${name}</h2></main>`);
    const addresses = ['/404.html', '/a/b/', '/a/', '/a/myindex.html', '/'];
    assert.deepEqual(
      (await listHtmlFiles(folder)).map(({ address }) => address),
      addresses,
    );
    const pages = await readBuiltPages(folder);
    assert.deepEqual(
      pages.map(({ address, anchors }) => [address, anchors[0]?.text]),
      addresses.map((address) => [address, address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
