import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pageSlots } from '../../../src/lib/page-slots.ts';
import { describePage } from '../../../src/publish/built-pages.ts';
import { finishPages } from '../../../src/publish/finish-pages.ts';
import { writeSearchFiles } from '../../../src/publish/search-files.ts';
import { listSiteFiles } from '../../../src/publish/site-files.ts';
import { writeFile } from '../../../src/publish/write-file.ts';
import { writeEmbedPages, writeRedirectPages, writeSiteFiles } from '../../../src/publish/write-files.ts';
import { createArticle, createContent } from '../../support/content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'help-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = () =>
  globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const content = createContent([createArticle('pay', { id: 502, redirectFrom: ['old'] }), createArticle('wait', { id: 503 })]);

test('a file is written with the folders it lies in, and what stands in its way is an error', () => {
  writeFile(join(folder, 'a/b/c.txt'), 'one');
  writeFile(join(folder, 'a/b/c.txt'), new Uint8Array([50]));
  assert.equal(read('a/b/c.txt'), '2');
  assert.throws(() => writeFile(join(folder, 'a/b'), 'a folder lies here'), /EISDIR/);
});

test('a site has exactly these files of data, Markdown and feeds', () => {
  const written = writeSiteFiles(folder, content, writeFile);
  assert.deepEqual(list(), written.map((path) => path.slice(1)).toSorted());
  const own = written.filter((path) => !path.endsWith('.schema.json')).toSorted();
  for (const path of [
    '/robots.txt',
    '/llms.txt',
    '/changes.xml',
    '/addresses.json',
    '/links.json',
    '/api/v1/articles.json',
    '/api/v2/list.json',
    '/api/v1/macros.json',
    '/api/v1/macros.csv',
    '/api/v1/articles/pay.json',
    '/api/v2/articles/pay.json',
    '/articles/pay.md',
    '/api/v1/articles/old.json',
    '/api/v2/articles/old.json',
    '/articles/old.md',
    '/articles/wait.md',
  ])
    assert.ok(own.includes(path), path);
  assert.equal(new Set(written).size, written.length, 'each once');
  assert.ok(written.includes('/api/article.schema.json') || written.some((path) => /^\/api\/[\w./-]+\.schema\.json$/.test(path)));
  for (const path of written) assert.ok(read(path.slice(1)).length > 10, `${path} says something`);
  assert.equal(read('robots.txt'), 'User-agent: *\nAllow: /\n\nSitemap: https://test.example/sitemap-index.xml\n');
  const links = JSON.parse(read('links.json')) as { pages: unknown[]; forwards: { from: string }[] }; // Our own file.
  assert.deepEqual(links.forwards.map(({ from }) => from).toSorted(), ['/articles/old/', '/go/502/', '/go/503/']);
  assert.ok(links.pages.length >= 2);
  assert.equal((JSON.parse(read('api/v1/macros.json')) as { macros: unknown[] }).macros.length, 4);
  assert.match(read('articles/old.md'), /pay/);
  assert.deepEqual(
    [...listSiteFiles(content)].map(({ path }) => path),
    written,
  );
});

test('every address that leads on gets a page from the template, which goes', () => {
  writeFile(join(folder, 'go/index.html'), `<title>${pageSlots.title}</title><a href="${pageSlots.target}">${pageSlots.canonical}</a>`);
  const redirects = [
    { from: '/go/502/', to: '/articles/pay/', title: 'Pay & go', id: 502 },
    { from: '/go/2/open/', to: '/guides/x/#step-open', title: 'X', id: 2 },
  ];
  writeRedirectPages(folder, { redirects, pages: [describePage('/articles/pay/', '')] }, 'https://test.example/help', writeFile);
  assert.deepEqual(list(), ['go/2/open/index.html', 'go/502/index.html']);
  assert.equal(
    read('go/502/index.html'),
    '<title>Pay &amp; go</title><a href="/help/articles/pay/">https://test.example/help/articles/pay/</a>',
  );
  assert.equal(
    read('go/2/open/index.html'),
    '<title>X</title><a href="/help/guides/x/#step-open">https://test.example/help/guides/x/#step-open</a>',
  );
});

const page =
  '<!doctype html><html><head><meta charset="utf-8"></head><body><header class="site-header"></header><main>Own</main><footer class="site-footer"></footer></body></html>';

test('every page with an id gets one without the frame of the site, under each of its ids', () => {
  writeFile(
    join(folder, 'embed/index.html'),
    `<html><body><a href="${pageSlots.target}">${pageSlots.title} ${pageSlots.canonical}</a></body></html>`,
  );
  writeFile(join(folder, 'articles/pay/index.html'), page);
  const pages = [
    { id: 502, formerIds: [77], address: '/articles/pay/', title: 'Pay', oldAddresses: [] },
    { address: '/topics/', title: 'Topics', oldAddresses: [] },
  ];
  assert.equal(writeEmbedPages(folder, pages, 'https://test.example/help', writeFile), 2);
  assert.deepEqual(list(), ['articles/pay/index.html', 'embed/502/index.html', 'embed/77/index.html']);
  assert.match(
    read('embed/502/index.html'),
    /<main>Own<\/main><a href="\/help\/articles\/pay\/">Pay https:\/\/test\.example\/help\/articles\/pay\/<\/a>/,
  );
  assert.equal(read('embed/77/index.html'), read('embed/502/index.html'));
  writeFile(join(folder, 'embed/index.html'), '<html><body></body></html>');
  assert.equal(
    writeEmbedPages(folder, [{ id: 502, address: '/articles/pay/', title: 'Pay', oldAddresses: [] }], 'https://test.example', writeFile),
    1,
  );
});

test('the files of search lie together', () => {
  assert.equal(
    writeSearchFiles(
      folder,
      [
        { path: 'a.json', content: new Uint8Array([49]) },
        { path: 'b/c', content: new Uint8Array([50]) },
      ],
      writeFile,
    ),
    2,
  );
  assert.deepEqual(list(), ['pagefind/a.json', 'pagefind/b/c']);
  assert.equal(read('pagefind/b/c'), '2');
});

test('built pages lose what their policy needs not, get the folder of the site, and templates are none of them', async () => {
  const policy = (own: string) => `<meta content="script-src 'self'${own}; style-src 'self'">`;
  writeFile(join(folder, 'index.html'), policy(" 'sha256-a='"));
  writeFile(join(folder, 'go/index.html'), policy(" 'sha256-a='"));
  writeFile(join(folder, 'about/index.html'), '<a href="/x/">x</a>');
  const pages = await finishPages(folder, '');
  assert.deepEqual(pages.map(({ address }) => address).toSorted(), ['/', '/about/']);
  assert.equal(read('index.html'), policy(''));
  assert.equal(read('go/index.html'), policy(''));
  assert.equal(read('about/index.html'), '<a href="/x/">x</a>');
  const based = await finishPages(folder, '/help');
  assert.match(read('about/index.html'), /href="\/help\/x\/"/);
  assert.deepEqual(based.find(({ address }) => address === '/about/')?.links, ['/x/']);
  assert.ok(!existsSync(join(folder, 'help')));
});
