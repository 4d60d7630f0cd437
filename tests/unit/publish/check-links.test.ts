import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePage } from '../../../src/publish/built-pages.ts';
import { findDeadLinks } from '../../../src/publish/check-links.ts';

const other = describePage('/a/', '<main><h2 id="here">Here</h2></main><script>const x = \' href="/never/"\';</script>');

function check(html: string, redirects: readonly { from: string; to: string; title: string }[] = []) {
  return findDeadLinks({ pages: [describePage('/', html), other], redirects, hasFile: (address) => address === '/style.css' });
}

test('a dead page, a dead anchor and a dead popover are caught; living ones and outside links are not', () => {
  const { dead, checked } = check(
    '<link href="/style.css"><a href="/a/#here">x</a><a href="https://example.com/x">x</a><a href="#top"></a>' +
      '<a href="/b/">x</a><a href="/a/#her">x</a><button popovertarget="fact-x">x</button><a href="/old/">x</a>',
    [{ from: '/old/', to: '/a/#here', title: 'A' }],
  );
  assert.equal(checked, 8);
  assert.deepEqual(dead, [
    '/ links to "#fact-x", but that page has no "fact-x". Link to the page as a whole.',
    '/ links to "#top", but that page has no "top". Link to the page as a whole.',
    '/ links to "/a/#her", but that page has no "her". Did you mean "here"?',
    '/ links to "/b/", which does not exist. Did you mean "/a/"?',
  ]);
});

test('what is no address, or badly encoded, is told with its place like any other dead link', () => {
  assert.deepEqual(check('<a href="//">x</a><a href="/a%zz/">x</a><a href="/a/#100%">x</a><a href="/a/#%E0">x</a>').dead, [
    '/ links to "//", which is no address.',
    '/ links to "/a%zz/", which does not exist. Correct the address, or write the page.',
    '/ links to "/a/#%E0", but that page has no "%E0". Link to the page as a whole.',
    '/ links to "/a/#100%", but that page has no "100%". Link to the page as a whole.',
  ]);
});

test('a redirect whose step is gone is caught', () => {
  assert.deepEqual(check('', [{ from: '/go/1/x/', to: '/a/#step-x', title: 'A' }]).dead, [
    '/go/1/x/ links to "/a/#step-x", but that page has no "step-x". Link to the page as a whole.',
  ]);
});

test('only headings, steps, device panels and named anchors of the main part are places that links are promised to', () => {
  const { anchors, ids } = describePage(
    '/x/',
    '<header id="top"></header><main><h2 id="a">A <b>b</b></h2><li id="app-step-2"></li><section id="app" data-device="app"></section>' +
      '<span id="old" data-anchor></span><p id="no"></p><template><h3 id="hidden"></h3></template></main><h2 id="after">x</h2>',
  );
  assert.deepEqual(anchors, [
    { id: 'a', kind: 'heading', text: 'A b' },
    { id: 'app-step-2', kind: 'step', text: '' },
    { id: 'app', kind: 'other', text: '' },
    { id: 'old', kind: 'other', text: '' },
  ]);
  assert.ok(ids.has('no') && ids.has('top'));
});
