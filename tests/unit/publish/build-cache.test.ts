import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { getAstroCacheFolder, openBuildCache, sealBuildCache } from '../../../src/publish/build-cache.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';

const parent = mkdtempSync(join(tmpdir(), 'help-cache-'));
const content = join(parent, 'content');
process.env['HELP_CONTENT_DIR'] = content;
process.env['HELP_CACHE_DIR'] = join(parent, 'cache');
const folder = getAstroCacheFolder();
const page = new URL('dist/page one.html', folder);

before(() => makeContent(content, 20));
beforeEach(() => {
  mkdirSync(new URL('dist/', folder), { recursive: true });
  writeFileSync(page, '<p>A page.</p>');
  sealBuildCache(folder);
});
after(() => rmSync(parent, { recursive: true }));

test('what a finished build left is kept, once', () => {
  openBuildCache(folder);
  assert.ok(existsSync(page));
  openBuildCache(folder); // The build in between was stopped.
  assert.ok(!existsSync(page));
});

const { category, slug } = describeArticle(5);
const spoilt: Record<string, () => void> = {
  'a page was cut': () => writeFileSync(page, '<p>A pa'),
  'a file was added': () => writeFileSync(new URL('dist/more.html', folder), ''),
  'the seal is garbage': () => writeFileSync(new URL('seal.json', folder), '{"madeWi'),
  'the accent colour changed': () => writeFileSync(join(content, 'site.yaml'), 'accent: "#000000"'),
  'an article moved to another category': () => {
    renameSync(join(content, 'articles', category, `${slug}.mdx`), join(content, 'articles/category-1', `${slug}.mdx`));
  },
};

for (const [what, spoil] of Object.entries(spoilt)) {
  test(`nothing is reused when ${what}`, () => {
    spoil();
    openBuildCache(folder);
    assert.ok(!existsSync(page));
  });
}
