import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAllRedirects } from '@netlify/redirect-parser';
import {
  buildRedirectRules,
  findRuleProblems,
  formatNginxMaps,
  formatRedirectsFile,
} from '../../../../src/publish/permalinks/redirect-rules.ts';
import { addQuery, hasNginx, startNginx } from '../../../support/nginx.ts';

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

test(
  'nginx answers every rule with 301, and keeps the query and the anchor',
  { skip: hasNginx() ? false : 'nginx is not installed' },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'help-redirects-'));
    await writeFile(join(folder, 'redirects.nginx.conf'), formatNginxMaps(rules));
    const nginx = await startNginx(join(folder, 'redirects.nginx.conf'), folder);
    try {
      for (const { from, to } of rules) {
        const { status, headers } = await fetch(`${nginx.origin}${from}?device=app`, { redirect: 'manual' });
        assert.equal(status, 301, from);
        assert.equal(headers.get('location'), addQuery(to, 'device=app'));
      }
      const { status } = await fetch(`${nginx.origin}/redirects.nginx.conf`, { redirect: 'manual' });
      assert.equal(status, 200, 'other addresses are left alone');
    } finally {
      await nginx.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
