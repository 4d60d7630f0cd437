import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { hostKinds, type Host } from '../../../support/hosts.ts';
import { longText, places, writeHostedFolder } from '../../../support/hosted-folder.ts';
import { listMangledLinks } from '../../../support/mangled-links.ts';

const embedders = ['https://shop.example'];

interface Answer {
  status: number;
  headers: Record<string, string>;
  length: number;
}

/** Asks without the help of `fetch`, which unpacks what it gets and mends what it asks for. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, headers }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => (length += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, length })); // None of those asked about is sent twice.
    })
      .on('error', reject)
      .end();
  });
}

const minutes = 'public, max-age=300';
const forEver = 'public, max-age=31536000, immutable';

/** Each kind of file: its type, how long it is kept, and whether other sites may read it. */
const kinds: Record<string, { type: string; caching: string; isShared?: boolean }> = {
  '/': { type: 'text/html; charset=utf-8', caching: minutes },
  [places.article]: { type: 'text/html; charset=utf-8', caching: minutes },
  '/embed/502/': { type: 'text/html; charset=utf-8', caching: minutes },
  '/articles/pay-by-tt.md': { type: 'text/markdown; charset=utf-8', caching: minutes, isShared: true },
  '/api/v1/articles.json': { type: 'application/json; charset=utf-8', caching: minutes, isShared: true },
  '/llms.txt': { type: 'text/plain; charset=utf-8', caching: minutes, isShared: true },
  '/changes.xml': { type: 'application/xml; charset=utf-8', caching: minutes, isShared: true },
  '/site.webmanifest': { type: 'application/manifest+json; charset=utf-8', caching: minutes },
  '/favicon.svg': { type: 'image/svg+xml; charset=utf-8', caching: minutes },
  '/icon.png': { type: 'image/png', caching: minutes },
  '/_astro/a.1234.js': { type: 'text/javascript; charset=utf-8', caching: forEver },
  '/_astro/a.1234.css': { type: 'text/css; charset=utf-8', caching: forEver },
  '/pagefind/fragment/en_1.pf_fragment': { type: 'application/octet-stream', caching: forEver },
};

for (const { name, skip, start } of hostKinds) {
  for (const base of ['', '/help']) {
    void describe(`${name}, ${base === '' ? 'at the root' : 'in a folder'}`, { skip }, () => {
      let host: Host;
      let root: string;
      let folder: string;
      before(async () => {
        ({ root, folder } = await writeHostedFolder({ address: `https://help.example${base}`, embedders }));
        host = await start(root, join(folder, 'hosting'));
      });
      after(async () => {
        await host.stop();
        await rm(root, { recursive: true });
      });
      const get = (path: string, headers?: Record<string, string>) => ask(host.origin, base + path, headers);

      test('every kind of file has its type, its headers and its time', async () => {
        for (const [path, { type, caching, isShared = false }] of Object.entries(kinds)) {
          const { status, headers } = await get(path);
          assert.deepEqual([status, headers['content-type'], headers['cache-control']], [200, type, caching], path);
          assert.equal(headers['access-control-allow-origin'], isShared ? '*' : undefined, path);
          assert.equal(headers['x-content-type-options'], 'nosniff', path);
          assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin', path);
          assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
          assert.equal(headers['strict-transport-security'], 'max-age=31536000', path);
          assert.match(headers['permissions-policy'] ?? '', /camera=\(\).*payment=\(\)/, path);
          const framedBy = path.startsWith('/embed/') ? "frame-ancestors 'self' https://shop.example" : "frame-ancestors 'self'";
          assert.ok(headers['content-security-policy']?.endsWith(`; ${framedBy}`), path);
        }
      });

      test('browsers get the compressed twin that they read, with the type of the file', async () => {
        const whole = Buffer.byteLength(longText);
        for (const [path, { type }] of Object.entries(kinds).filter(([, kind]) => kind.type.includes('charset'))) {
          for (const [accepted, encoding] of [
            ['br, gzip', 'br'],
            ['gzip', 'gzip'],
            ['identity', undefined],
          ] as const) {
            const { headers, length } = await get(path, { 'accept-encoding': accepted });
            assert.deepEqual(
              [headers['content-encoding'], headers['content-type'], headers['vary']],
              [encoding, type, 'Accept-Encoding'],
              path,
            );
            const twin = join(folder, path.replace(/\/$/, '/index.html')) + (encoding === 'br' ? '.br' : '.gz');
            if (encoding !== undefined) assert.equal(length, statSync(twin).size, `${path} ${accepted}`);
            assert.ok(encoding === undefined ? length > whole : length < whole / 10, `${path} ${accepted}: ${length} bytes`);
          }
        }
      });

      test('text that the build has not compressed is compressed while it is sent', async () => {
        const { headers, length } = await get('/late.txt', { 'accept-encoding': 'br, gzip' });
        assert.equal(headers['content-encoding'], 'gzip');
        assert.ok(length < longText.length / 10);
      });

      test('what has not changed is not sent again', async () => {
        for (const accepted of ['br', 'gzip', 'identity']) {
          const { headers } = await get(places.article, { 'accept-encoding': accepted });
          const again = await get(places.article, { 'accept-encoding': accepted, 'if-none-match': headers['etag'] ?? '' });
          assert.deepEqual([again.status, again.length], [304, 0], accepted);
        }
      });

      test('what is missing gets the site’s own page with all headers, also among files that are kept for ever', async () => {
        for (const path of ['/nope/', '/_astro/nope.js', '/hosting/nginx.conf', '/_redirects', '/articles/nope/']) {
          const { status, headers, length } = await get(path);
          assert.deepEqual([status, headers['content-type'], headers['cache-control']], [404, 'text/html; charset=utf-8', minutes], path);
          assert.ok(headers['content-security-policy'] !== undefined && length > longText.length, path);
        }
      });

      test('short links and old addresses lead on at once, with query and anchor', async () => {
        const step = `${places.guide}#step-open-orders`;
        for (const [from, to] of [
          ['/go/502/', places.article],
          ['/go/502', places.article],
          ['/articles/old/', places.article],
          ['/go/2/open-orders/', step],
        ] as const) {
          const { status, headers } = await get(`${from}?device=app`);
          assert.deepEqual([status, headers['location']], [301, base + to.replace(/(?=#)|$/, '?device=app')], from);
        }
      });

      test('mangled links lead where they are meant, at once', async () => {
        const mangled = listMangledLinks(places);
        assert.ok(Object.keys(mangled).length >= 60);
        const wrong: string[] = [];
        for (const [path, meant] of Object.entries(mangled)) {
          const { status, headers } = await get(encodeURI(path).replaceAll('%25', '%'));
          if (status !== 301 || headers['location'] !== base + meant) wrong.push(`${path}: ${status} ${headers['location'] ?? ''}`);
        }
        assert.deepEqual(wrong, []);
        const { headers } = await get('/Articles/Pay-By-TT).?ref=Chat');
        assert.equal(headers['location'], `${base}${places.article}?ref=Chat`);
      });
    });
  }
}
