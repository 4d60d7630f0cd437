import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../../src/content/read.ts';
import { describePage } from '../../../../src/publish/built-pages.ts';
import { listPageSources } from '../../../../src/checks/ledger/page-sources.ts';
import { describePublished, listLinks } from '../../../../src/publish/permalinks/describe-published.ts';
import { createArticle, createContent } from '../../../support/content.ts';
import { describeArticle, makeContent } from '../../../support/make-content.ts';

const place = '<main><h2 id="a">A</h2></main>';

test('places of articles, guides and the page about the site are promised; lists promise none, and files that are no pages nothing', () => {
  const content = createContent([
    createArticle('pay', { id: 502, formerIds: [77], redirectFrom: ['old'] }),
    createArticle('wait', { id: 503 }),
  ]);
  const pages = ['/articles/pay/', '/articles/', '/about/', '/guides/x/', '/guides/', '/topics/about/', '/topics/articles/x/', '/404.html'];
  const published = describePublished(
    content,
    pages.map((address) => describePage(address, place)),
  );
  assert.deepEqual(
    [...published.anchors].map(([address, anchors]) => `${address} ${anchors.map(({ id }) => id).join()}`),
    [
      '/articles/pay/ a',
      '/articles/ ',
      '/about/ a',
      '/guides/x/ a',
      '/guides/ ',
      '/topics/about/ ',
      '/topics/articles/x/ ',
      '/embed/502/ ',
      '/embed/77/ ',
      '/embed/503/ ',
    ],
  );
  assert.deepEqual(Object.fromEntries([...listLinks(published)].filter(([address]) => /pay|77|old|about/.test(address))), {
    '/articles/pay/': { id: 502, anchors: ['a'] },
    '/about/': { id: undefined, anchors: ['a'] },
    '/topics/about/': { id: undefined, anchors: [] },
    '/embed/77/': { id: undefined, anchors: [] },
    '/go/77/': { id: 502, anchors: [] },
    '/articles/old/': { id: 502, anchors: [] },
  });
});

test('each page is written in a file, with the file of the flow whose steps it shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-published-'));
  try {
    await makeContent(folder, 2);
    const { files } = await readContent(folder);
    const sources = listPageSources(files);
    const { slug, category } = describeArticle(0);
    const written = [...sources].map(([address, { file, flow }]) => [address, file.replace(/^[^/]*\//, ''), flow?.replace(/^.*\//, '')]);
    assert.deepEqual(
      written
        .toSorted(([a = ''], [b = '']) => a.localeCompare(b))
        .filter(([address]) => address !== `/articles/${describeArticle(1).slug}/`),
      [
        [`/articles/${slug}/`, `articles/${category}/${slug}.mdx`, undefined],
        ['/guides/send-parcel/app/', 'guides/send-parcel/app.mdx', 'send-parcel.yaml'],
        ['/guides/send-parcel/laptop/', 'guides/send-parcel/laptop.mdx', 'send-parcel.yaml'],
        ['/guides/send-parcel/', 'guides/send-parcel/overview.mdx', 'send-parcel.yaml'],
      ].toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
    );
    assert.match(sources.get(`/articles/${slug}/`)?.text ?? '', /^---\nid: 100\n/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
