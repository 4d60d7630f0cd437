import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { addQuery } from '../../src/lib/add-query.ts';
import { hostKinds } from '../support/hosts.ts';
import { places } from '../support/hosted-folder.ts';
import { listMangledLinks } from '../support/mangled-links.ts';
import { realSite } from '../support/sites.ts';

const root = resolve(realSite.folder);
const redirects = readFileSync(join(root, '_redirects'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '));

for (const { name, skip, start } of hostKinds) {
  test(`${name} answers every redirect of the built site with 301, to a page that is there, and every mangled link`, { skip }, async () => {
    assert.ok(redirects.length > 150);
    const host = await start(root);
    try {
      const wrong: string[] = [];
      for (const [from = '', to = ''] of redirects) {
        const { status, headers } = await fetch(`${host.origin}${from}?device=app`, { redirect: 'manual' });
        const page = await fetch(host.origin + to.replace(/#.*/, ''), { redirect: 'manual' });
        if (status !== 301 || headers.get('location') !== addQuery(to, 'device=app') || page.status !== 200)
          wrong.push(`${from}: ${status} to ${headers.get('location') ?? 'nothing'}, which answers ${page.status}`);
      }
      for (const [path, meant] of Object.entries(listMangledLinks(places))) {
        const { status, headers } = await fetch(host.origin + path, { redirect: 'manual' });
        if (status !== 301 || headers.get('location') !== meant)
          wrong.push(`${path}: ${status} to ${headers.get('location') ?? 'nothing'}`);
      }
      assert.deepEqual(wrong, []);
    } finally {
      await host.stop();
    }
  });
}
