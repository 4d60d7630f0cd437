import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describeHosting } from '../../../../src/publish/hosting/hosting.ts';
import { formatNginxRedirects } from '../../../../src/publish/hosting/nginx.ts';
import { findRuleProblems, formatRedirectsFile } from '../../../../src/publish/permalinks/redirect-rules.ts';
import { addQuery } from '../../../../src/lib/add-query.ts';
import { hostKinds, startNginx } from '../../../support/hosts.ts';

const rules = [
  { from: '/articles/an-old-address-with-more-letters-than-the-tables-of-a-web-server-usually-hold/', to: '/articles/pay-by-tt/' },
  { from: '/go/502/', to: '/articles/pay-by-tt/' },
  { from: '/go/2/open-orders/', to: '/guides/pay-later/laptop/#step-open-orders' },
];
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

test('no host’s limit of rules is passed, and old addresses come before steps', () => {
  const many = Array.from({ length: 5000 }, (_, id) => [
    { from: `/go/${id}/step/`, to: `/articles/a-${id}/#step` },
    { from: `/go/${id}/`, to: `/articles/a-${id}/` },
    ...(id % 10 === 0 ? [{ from: `/articles/old-${id}/`, to: `/articles/a-${id}/` }] : []),
  ]).flat();
  const lines = formatRedirectsFile(many).trimEnd().split('\n');
  assert.equal(lines.length, 2000);
  assert.equal(lines.filter((line) => line.startsWith('/articles/')).length, 500);
  assert.ok(lines.every((line) => line.length < 1000 && !line.includes('#')));
  assert.equal(formatRedirectsFile(rules, '/help').split('\n')[1], '/help/go/502/ /help/articles/pay-by-tt/ 301');
});

test('nginx answers every rule with 301, and keeps the query and the anchor', { skip: hostKinds[0]?.skip ?? false }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'help-redirects-'));
  await writeFile(
    join(folder, 'redirects.nginx.conf'),
    formatNginxRedirects(describeHosting({ address: 'https://help.example' }, [], rules)),
  );
  const nginx = await startNginx(
    `map_hash_bucket_size 512; map_hash_max_size 65536; include ${folder}/redirects.nginx.conf;`,
    `absolute_redirect off; root ${folder}; if ($help_target) { return 301 $help_target$is_args$args$help_anchor; }`,
  );
  try {
    for (const { from, to } of rules.flatMap((rule) => [rule, { ...rule, from: rule.from.slice(0, -1) }])) {
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
});
