import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

const pages = readBuiltPages(realSite.folder).filter(({ isRedirect }) => !isRedirect);

/** Classes that get all their styles from the file of late ones. */
const lateNames = globSync('src/{components,content/components}/*/*.late.css')
  .filter((file) => globSync(join('src', '**', basename(file).replace('.late.css', '.css'))).length === 0)
  .map((file) => basename(file, '.late.css'));

/** What a page says before its first stylesheet that is a file. */
const getFirstScreen = (html: string) => html.slice(html.indexOf('<body'), html.search(/<link rel="stylesheet"/));

test('nothing whose styles come late stands above them', () => {
  assert.ok(lateNames.includes('table') && lateNames.includes('timeline') && lateNames.includes('steps'));
  const needed = new RegExp(`class="(?:[^"]* )?(${lateNames.join('|')})[" ]|<help-(${lateNames.join('|')})[ >]`);
  const bare = pages.flatMap(
    ({ path, html }) =>
      needed
        .exec(getFirstScreen(html))
        ?.slice(0, 1)
        .map((found) => `${path}: ${found}`) ?? [],
  );
  assert.deepEqual(bare, []);
});

test('no script that is not needed for it interrupts the first screen of a page', () => {
  const interrupted = pages.filter(({ html }) => /<script type="module" src=/.test(html.slice(0, html.search(/<link rel="stylesheet"/))));
  assert.deepEqual(
    interrupted.map(({ path }) => path),
    [],
  );
});

test('the script that gives up a stylesheet that hangs stands above the first', () => {
  const unwatched = pages.filter(({ html }) => !/await-styles\.[\w-]+\.js"><\/script>\s*$/.test(getFirstScreen(html)));
  assert.deepEqual(
    unwatched.map(({ path }) => path),
    [],
  );
});

test('the styles that come late hold back no words of an article that nothing stands above', () => {
  const held = pages.filter(({ html }) => /<link rel="stylesheet"[^>]*>\s*<div class="article-text">\s*<(?:p|ul|ol|h2)[ >]/.test(html));
  assert.deepEqual(
    held.map(({ path }) => path),
    [],
  );
});
