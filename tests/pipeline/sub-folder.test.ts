import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { describePage } from '../../src/publish/built-pages.ts';
import { buildFixture } from '../support/build-fixture.ts';
import { folderSite } from '../support/sites.ts';

const { origin, pathname: base } = new URL(folderSite.address);
const read = (file: string) => readFileSync(join(folderSite.folder, file), 'utf8');

before(() => buildFixture(folderSite));

/** Whether the site has a file for an address of its host. */
function isThere(pathname: string): boolean {
  if (!pathname.startsWith(`${base}/`)) return false;
  const file = join(folderSite.folder, decodeURIComponent(pathname.slice(base.length)));
  return existsSync(file) && (statSync(file).isFile() || (pathname.endsWith('/') && existsSync(join(file, 'index.html'))));
}

test('no page has a link that leaves the folder, and every one leads to a file', () => {
  const pages = globSync('**/*.html', { cwd: folderSite.folder });
  assert.ok(pages.length > 60);
  const wrong = pages.flatMap((file) => {
    const html = read(file);
    const address = new URL(`${folderSite.address}/${file.replace(/index\.html$/, '')}`);
    const refreshes = [...html.matchAll(/http-equiv="refresh" content="\d+;url=([^"]*)"/g)].map(([, target = '']) => target);
    const forScripts = [...html.matchAll(/ data-[a-z-]+="(\/[^"\s]*)"/g)].map(([, value = '']) => value);
    return [...describePage(address.pathname, html).links, ...refreshes, ...forScripts]
      .filter((link) => !/^(?:#|mailto:|data:)/.test(link))
      .map((link) => new URL(link, address))
      .filter((url) => url.origin === origin && `${url.pathname}/` !== `${base}/` && !isThere(url.pathname))
      .map((url) => `${file}: ${url.pathname}`);
  });
  assert.deepEqual([...new Set(wrong)], []);
});

test('data, lists and rules name addresses in the folder that are there', () => {
  const listed: Record<string, string[]> = {
    sitemap: [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address),
    feed: [...read('changes.xml').matchAll(/(?:href="|<id>)(https:[^"<#]*)/g)].map(([, address = '']) => address),
    'llms.txt': [...read('llms.txt').matchAll(/\]\((https:[^)]*)\)/g)].map(([, address = '']) => address),
    redirects: read('_redirects')
      .trimEnd()
      .split('\n')
      .flatMap((line) => line.split(' ').slice(0, 2))
      .map((path) => origin + path),
    manifest: [...read('site.webmanifest').matchAll(/"(?:src|start_url)":"([^"]*)"/g)].map(([, path = '']) => origin + path),
    canonical: globSync('**/*.html', { cwd: folderSite.folder }).flatMap(
      (file) => /rel="canonical" href="([^"]*)"/.exec(read(file))?.[1] ?? [],
    ),
    data: globSync('api/**/*.json', { cwd: folderSite.folder }).flatMap((file) =>
      [...read(file).matchAll(/"(https:\/\/test-help\.example[^"#?\s]*)"/g)].map(([, address = '']) => address),
    ),
  };
  for (const [name, addresses] of Object.entries(listed)) {
    assert.ok(addresses.length > 3, name);
    const wrong = addresses.filter((address) => address !== folderSite.address && !isThere(new URL(address).pathname));
    assert.deepEqual([...new Set(wrong)].slice(0, 5), [], name);
  }
  for (const hidden of ['search', 'support', 'go', 'embed'])
    assert.ok(!listed['sitemap']?.includes(`${folderSite.address}/${hidden}/`), hidden);
});
