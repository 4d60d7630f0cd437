import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { places, writeHostedFolder } from '../../support/hosted-folder.ts';
import { listMangledLinks } from '../../support/mangled-links.ts';
import { listen } from '../../../scripts/listen.ts';
import { createFolderServer } from '../../../scripts/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-serve-'));
let close: () => void;
let origin: string;

before(async () => {
  for (const [file, text] of Object.entries({ 'index.html': 'home', '404.html': 'own page', 'a/index.html': 'page', 'a.md': '3–7' })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const server = createFolderServer(folder);
  close = () => server.close();
  origin = await listen(server);
});
after(() => {
  close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

test('a page is at its address with a final slash, and the address without one leads there', async () => {
  assert.equal(await (await get('/a/')).text(), 'page');
  const response = await get('/a?device=app');
  assert.deepEqual([response.status, response.headers.get('location')], [301, '/a/?device=app']);
});

test('what is missing gets the site’s own page, whatever was asked for', async () => {
  for (const path of ['/b/', '/a/).', '/%E0/', '/%00/', '/..%2f..%2fetc/passwd', '//other.example/a', '//a//']) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.equal(await response.text(), 'own page', path);
  }
});

test('text says how it is encoded', async () => {
  const response = await get('/a.md');
  assert.equal(response.headers.get('content-type'), 'text/markdown; charset=utf-8');
  assert.equal(await response.text(), '3–7');
  for (const path of ['/', '/a/']) assert.equal((await get(path)).headers.get('content-type'), 'text/html; charset=utf-8', path);
});

test('with rules, redirects and mangled links lead on as real hosts lead them', async () => {
  const { root } = await writeHostedFolder({ address: 'https://help.example' });
  const server = createFolderServer(root, { hasRules: true });
  const own = await listen(server);
  try {
    const links = { ...listMangledLinks(places), '/go/502/': places.article, '/articles/old': places.article };
    for (const [path, meant] of Object.entries(links)) {
      const { status, headers } = await fetch(`${own}${path}?device=app`, { redirect: 'manual' });
      assert.deepEqual([status, headers.get('location')], [301, meant.replace(/(?=#)|$/, '?device=app')], path);
    }
    assert.equal((await fetch(`${own}/articles/nope/`, { redirect: 'manual' })).status, 404);
  } finally {
    server.close();
    rmSync(root, { recursive: true });
  }
});

test('a folder without a site is refused', () => {
  assert.throws(() => createFolderServer(join(folder, 'a', 'none')), /There is no site/);
});
