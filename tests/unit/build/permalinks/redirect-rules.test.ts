import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAllRedirects } from '@netlify/redirect-parser';
import {
  buildRedirectRules,
  findRuleProblems,
  formatNginxMaps,
  formatRedirectsFile,
} from '../../../../src/build/permalinks/redirect-rules.ts';

const rules = buildRedirectRules([
  { from: '/go/502/', to: '/articles/pay-by-tt/', title: 'T/T', id: 502 },
  { from: '/go/2/open-orders/', to: '/guides/pay-later/laptop/#step-open-orders', title: 'Pay Later', id: 2 },
  {
    from: '/articles/an-old-address-with-more-letters-than-the-tables-of-a-web-server-usually-hold/',
    to: '/articles/pay-by-tt/',
    title: 'T/T',
    id: 502,
  },
]);
const pages = new Set(['/articles/pay-by-tt/', '/guides/pay-later/laptop/']);

test('duplicates, loops, chains and missing targets are told apart', () => {
  assert.deepEqual(
    findRuleProblems(rules, (address) => pages.has(address)),
    [],
  );
  const wrong = [
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/a/' },
    { from: '/c/', to: '/d/' },
    { from: '/d/', to: '/articles/pay-by-tt/' },
    { from: '/e/', to: '/gone/' },
    { from: '/e/', to: '/articles/pay-by-tt/' },
    { from: '/f/', to: '/gone/' },
  ];
  assert.deepEqual(
    findRuleProblems(wrong, (address) => pages.has(address)),
    [
      '"/e/" is redirected twice, to "/gone/" and to "/articles/pay-by-tt/". Keep one.',
      '"/a/" leads back to itself over "/b/". Remove one of the old addresses.',
      '"/b/" leads back to itself over "/a/". Remove one of the old addresses.',
      '"/c/" leads to "/d/", which leads on to "/articles/pay-by-tt/". Point it there.',
      '"/f/" leads to "/gone/", which does not exist. Point it to a page of the site.',
    ],
  );
});

test('a host’s own parser reads every rule of _redirects as a permanent redirect', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'help-redirects-'));
  const file = join(folder, '_redirects');
  await writeFile(file, formatRedirectsFile(rules));
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
  await rm(folder, { recursive: true });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    (redirects as { from: string; to: string; status: number }[]).map(({ from, to, status }) => ({ from, to, status })), // The parser declares unknown entries.
    rules.map(({ from, to }) => ({ from, to, status: 301 })),
  );
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

test(
  'nginx answers every rule with 301, and keeps the query and the anchor',
  { skip: hasNginx ? false : 'nginx is not installed' },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'help-nginx-'));
    const port = await findFreePort();
    await writeFile(join(folder, 'redirects.nginx.conf'), formatNginxMaps(rules));
    await writeFile(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  map_hash_bucket_size 256;
  include redirects.nginx.conf;
  server { listen 127.0.0.1:${port}; absolute_redirect off; if ($help_target) { return 301 $help_target$is_args$args$help_anchor; } return 200 "page"; }
}`,
    );
    const server = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    try {
      await waitForServer(port);
      for (const { from, to } of rules) {
        const { status, headers } = await fetch(`http://127.0.0.1:${port}${from}?device=app`, { redirect: 'manual' });
        assert.equal(status, 301, from);
        const [page = '', anchor] = to.split('#');
        assert.equal(headers.get('location'), `${page}?device=app${anchor === undefined ? '' : `#${anchor}`}`);
      }
      const { status } = await fetch(`http://127.0.0.1:${port}/articles/pay-by-tt/`, { redirect: 'manual' });
      assert.equal(status, 200, 'pages are left alone');
    } finally {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    }
  },
);

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function waitForServer(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('nginx did not start');
}
