import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostileText } from '../../src/components/example.ts';
import { getPreviewAddress } from '../../src/preview/list-examples.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { loadExamples } from '../support/examples.ts';
import { findInvalidHtml } from '../support/html.ts';
import { fixtureSite, realSite } from '../support/sites.ts';

const previews = readBuiltPages(fixtureSite.folder).filter(({ path }) => path.startsWith('/preview/'));

test('the site that readers get has no previews', () => {
  assert.ok(existsSync(join(realSite.folder, 'index.html')));
  assert.deepEqual(
    readBuiltPages(realSite.folder).filter(({ path, html }) => path.startsWith('/preview') || html.includes('/preview/')),
    [],
  );
});

test('every example has a preview, and each preview is valid HTML', async () => {
  const expected = (await loadExamples()).map(({ component, name }) => getPreviewAddress(component, name));
  assert.ok(expected.length > 100);
  assert.deepEqual(previews.map(({ path }) => path).sort(), [getPreviewAddress(), ...expected].sort());
  assert.deepEqual(await findInvalidHtml(previews), []);
});

test('hostile text stays text in every component that shows text', async () => {
  const hostile = (await loadExamples())
    .filter(({ name }) => name === 'hostile')
    .map(({ component }) => getPreviewAddress(component, 'hostile'));
  assert.ok(hostile.length > 15);
  for (const { path, html } of previews.filter((preview) => hostile.includes(preview.path))) {
    // Within an attribute the signs of markup are harmless, as long as it can't be left.
    assert.doesNotMatch(html.replace(/="[^"]*"/g, ''), /<script>alert|<b onclick/, `${path} lets markup through`);
    assert.ok(decode(html).includes(hostileText), `${path} shows the text`);
  }
});

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replace(/&#x([0-9a-f]+);/gi, (_sign, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&gt;', '>')
    .replace(/&(#34|quot);/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&(#38|amp);/g, '&');
}
