import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../src/content/load.ts';
import { addresses } from '../../src/lib/addresses.ts';
import { listChanges } from '../../src/view-models/changes-page.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

const content = await loadContent();
const { site } = content;
const pages = new Map(readBuiltPages(realSite.folder).map(({ path, html }) => [path, html]));
const read = (path: string) => readFileSync(join(realSite.folder, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));
const articles = [
  ...content.articles.map(({ slug, data }) => ({ path: addresses.article(slug), data })),
  ...content.guides.map(({ id, data }) => ({ path: addresses.guide(id), data })),
];

test('every article and guide names itself as Markdown, as JSON and as an embedded page, and all are there', () => {
  const expected = ['text/markdown', 'application/json', 'application/json+oembed'];
  for (const { path, data } of articles) {
    const links = [...(pages.get(path) ?? '').matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/g)];
    assert.deepEqual(
      links.map(([, type]) => type),
      expected,
      path,
    );
    const [markdown = '', json = ''] = links.map(([, , href = '']) => href);
    assert.ok(read(markdown).startsWith('# '), markdown);
    assert.equal((readJson(json) as { id: number }).id, data.id); // Written by our own build.
  }
});

test('an embedded page tells other sites how to show it, as oEmbed asks', () => {
  for (const { data } of articles) {
    const { version, type, html, width, height, title, thumbnail_url } = readJson(addresses.embedData(data.id)) as Record<string, unknown>; // As above.
    assert.deepEqual([version, type, title], ['1.0', 'rich', data.title]);
    assert.ok(Number.isInteger(width) && Number.isInteger(height));
    const [, address = ''] = /^<iframe src="([^"]*)" /.exec(String(html)) ?? [];
    assert.equal(address, site.address + addresses.embed(data.id));
    assert.ok(pages.get(addresses.embed(data.id))?.includes(`type="application/json+oembed" href="${addresses.embedData(data.id)}"`));
    assert.ok(existsSync(join(realSite.folder, new URL(String(thumbnail_url)).pathname)));
  }
});

test('the sitemap lists each page that search engines may list, and no other', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.slice(site.address.length));
  const indexed = [...pages].filter(([, html]) => !html.includes('name="robots" content="noindex"')).map(([path]) => path);
  assert.ok(indexed.length > 100);
  assert.deepEqual(listed.sort(), indexed.sort());
});

test('the sitemap dates each page by the last change that readers see', () => {
  const entries = new Map(
    [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, address = '', day = '']) => [
      address.slice(site.address.length),
      day.slice(0, 10),
    ]),
  );
  const changed = articles.filter(({ data }) => data.changes !== undefined);
  assert.ok(changed.length > 20);
  for (const { path, data } of articles) assert.equal(entries.get(path), data.changes?.[0]?.date ?? data.reviewed, path);
  const newest = changed
    .map(({ data }) => data.changes?.[0]?.date ?? '')
    .sort()
    .at(-1);
  assert.equal(entries.get('/'), newest);
  for (const { slug } of content.categories) assert.match(entries.get(addresses.category(slug)) ?? '', /^\d{4}-\d\d-\d\d$/);
});

test('the whole text of each category is there, in the language it names', () => {
  for (const { slug, title } of content.categories) {
    const text = read(addresses.categoryText(slug));
    assert.ok(text.startsWith(`# ${site.name}: ${title}\n`));
    assert.ok(text.includes(`Language: ${site.language}.`));
    for (const article of content.articlesByCategory.get(slug) ?? [])
      assert.ok(text.includes(read(addresses.articleMarkdown(article.slug)).trim()), article.slug);
    assert.ok(read('llms.txt').includes(addresses.categoryText(slug)));
  }
});

test('the JSON Feed keeps its rules and has every entry of the Atom feed, by the same name', () => {
  const feed = readJson(addresses.changesJson) as { version: string; language: string; feed_url: string; items: Record<string, string>[] }; // As above.
  assert.deepEqual(
    [feed.version, feed.language, feed.feed_url],
    ['https://jsonfeed.org/version/1.1', site.language, site.address + addresses.changesJson],
  );
  assert.equal(feed.items.length, listChanges(content).length);
  assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length);
  const atom = [...read(addresses.changesFeed).matchAll(/<entry>\s*<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  assert.deepEqual(
    feed.items.map(({ id }) => id),
    atom,
  );
  for (const item of feed.items) assert.ok(item['content_text'] && !Number.isNaN(Date.parse(item['date_published'] ?? '')));
  assert.match(pages.get('/changes/') ?? '', /type="application\/feed\+json" title="[^"]*" href="\/changes\.json"/);
});
