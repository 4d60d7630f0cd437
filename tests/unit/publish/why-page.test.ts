import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWhyPage, whyPath } from '../../../src/publish/integrations/why-page.ts';
import { listSiteFiles } from '../../../src/publish/site-files.ts';
import { createContent } from '../../support/content.ts';
import { engine } from '../search/make-index.ts';

test('the owner of a site sees on a page why search answers as it does', async () => {
  const page = await buildWhyPage('track parcel', engine);
  assert.match(page, /Units:[^]*&quot;parcel&quot; weighs/);
  assert.match(page, /1\. \d\.\d+ {2}<a href="\/articles\/track-parcel\/">/);
  assert.match(page, /State: results/);
  assert.match(await buildWhyPage('', engine), /<form>/);
});

test('what is typed there stays text', async () => {
  const page = await buildWhyPage('"><script>alert(1)</script>', engine);
  assert.ok(!page.includes('<script'));
});

test('no build has the page', () => {
  assert.ok([...listSiteFiles(createContent([]))].every(({ path }) => !path.startsWith(whyPath)));
});
