import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBase } from '../../../src/publish/add-base.ts';
import { isInSitemap } from '../../../src/publish/sitemap.ts';

const inBody = (html: string) => /<body>(.*)<\/body>/s.exec(addBase(`<html lang="en"><body>${html}</body></html>`, '/articles'))?.[1];

test('every address of a page gets the folder, also one that a page of the site has for a name', () => {
  assert.equal(inBody('<a href="/articles/pay-by-tt/">x</a>'), '<a href="/articles/articles/pay-by-tt/">x</a>');
  assert.equal(inBody('<form action="/search/"></form>'), '<form action="/articles/search/"></form>');
  assert.equal(inBody("<a href='/' data-page='/go/1/'>x</a>"), "<a href='/articles/' data-page='/articles/go/1/'>x</a>");
  assert.equal(inBody('<template><img src="/a.png"></template>'), '<template><img src="/articles/a.png"></template>');
});

test('what is no address from the root stays as it is', () => {
  for (const html of [
    '<a href="#part">x</a>',
    '<a href="https://example.com/">x</a>',
    '<a href="//example.com/">x</a>',
    '<p data-said="/ and more">href="/articles/"</p>',
    '<script src="/articles/_astro/a.js"></script>',
    '<p title="/articles/">x</p>',
  ])
    assert.equal(inBody(html), html);
});

test('a page tells its scripts which folder it lies in', () => {
  assert.equal(
    addBase('<!doctype html><html lang="en"></html>', '/en/help'),
    '<!doctype html><html data-base="/en/help" lang="en"></html>',
  );
});

test('pages that nobody is to find stay out of the sitemap, in a folder too', () => {
  for (const site of ['https://help.example', 'https://example.com/help']) {
    assert.equal(isInSitemap(`${site}/support/`, site), false);
    assert.equal(isInSitemap(`${site}/go/`, site), false);
    assert.equal(isInSitemap(`${site}/articles/support/`, site), true);
  }
});
