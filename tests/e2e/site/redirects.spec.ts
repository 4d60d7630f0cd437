import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { addQuery, hasNginx, startNginx } from '../../support/nginx.ts';
import { realSite } from '../../support/sites.ts';

test('a real nginx answers every redirect of the built site with 301, to a page that is there', async () => {
  test.skip(!hasNginx(), 'nginx is not installed');
  const root = resolve(realSite.folder);
  const rules = readFileSync(join(root, '_redirects'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
  expect(rules.length).toBeGreaterThan(300);
  const nginx = await startNginx(join(root, 'redirects.nginx.conf'), root);
  try {
    const wrong: string[] = [];
    for (const [from = '', to = ''] of rules) {
      const { status, headers } = await fetch(`${nginx.origin}${from}?device=app`, { redirect: 'manual' });
      const page = await fetch(nginx.origin + to.replace(/#.*/, ''), { redirect: 'manual' });
      if (status !== 301 || headers.get('location') !== addQuery(to, 'device=app') || page.status !== 200)
        wrong.push(`${from}: ${status} to ${headers.get('location') ?? 'nothing'}, which answers ${page.status}`);
    }
    expect(wrong).toEqual([]);
  } finally {
    await nginx.stop();
  }
});
