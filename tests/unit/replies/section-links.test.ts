import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';

const content = await loadContent();
const { locale } = content.language;
const pages = [
  ...content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content)),
  ...content.guides.map((guide) => buildPageData(guide, addresses.guide(guide.id), content)),
];
const framing = { greeting: 'Hello,', signOff: 'Kind regards' };

test('every section of every page has a short link of its own, and changes no other reply', () => {
  let count = 0;
  for (const page of pages) {
    const whole = buildReplies(page, framing, locale);
    assert.equal('sectionLink' in whole, false);
    for (const { id } of page.sections) {
      const { sectionLink, ...others } = buildReplies(page, { ...framing, sectionId: id }, locale);
      assert.equal(sectionLink, `${page.shortLink}?v=${page.version}#${id}`);
      assert.deepEqual(others, whole, `${page.id} ${id}`);
      count++;
    }
  }
  assert.ok(count > 600);
});

test('a section’s link names the chosen device; what is no section of the page has no link', () => {
  const page = pages.find(({ sections, devices }) => sections.length > 0 && devices.length > 1);
  const id = page?.sections[0]?.id;
  assert.ok(page && id !== undefined);
  assert.equal(
    buildReplies(page, { ...framing, device: 'app', sectionId: id }, locale).sectionLink,
    `${page.shortLink}?device=app&v=${page.version}#${id}`,
  );
  for (const sectionId of ['', 'no-such-section', page.stepGroups[0]?.steps[0]?.id])
    assert.equal(buildReplies(page, { ...framing, sectionId }, locale).sectionLink, undefined);
});
