import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openContentSearch } from '../../../scripts/search/open-engine.ts';
import { findHitAnchor } from '../../../src/components/desk/find-pages.ts';
import { loadContent } from '../../../src/content/load.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';

const content = await loadContent();
const { engine } = await openContentSearch();
const hit = (slug: string, typed: string) => findHitAnchor({ path: addresses.article(slug) }, typed, () => Promise.resolve(engine));

test('words that a section speaks of hit it', async () => {
  for (const [typed, slug, anchor] of [
    ['It says delivered but I got nothing', 'order-did-not-arrive', 'delivered-but-not-received'],
    ['my bank blocks the transfer', 'pay-by-tt', 'bank-blocks-transfer'],
    ['bank sent my transfer back', 'pay-by-tt', 'bank-blocks-transfer'],
    ['error code appeal card', 'credit-card-payment-failed', 'error-codes-that-need-an-appeal'],
    ['send the proof of a bank transfer', 'payment-arrival-and-status', 'send-the-proof-of-a-bank-transfer'],
    ['supplier refuses the inspection', 'how-inspection-service-works', 'supplier-refuses-inspection'],
    ['pay with card of another person', 'pay-by-credit-card', 'another-persons-card'],
    ['what is left after a refusal', 'unsatisfied-dispute-result', 'what-is-left-after-a-refusal'],
    ['who pays the return shipping', 'easy-return-service', 'who-pays-the-return-shipping'],
    ['why customs holds my parcel', 'customs-hold-or-seizure', 'why-customs-holds-goods'],
    ['cannot open the app', 'contact-customer-service', 'app-or-site-does-not-work'],
    ['lost my old phone number', 'sms-verification-code-not-received', 'number-changed-or-lost'],
    ['exempt from us sales tax', 'taxes-at-checkout', 'enter-your-tax-number-or-exemption'],
    ['two cards one order', 'pay-at-once-or-in-parts', 'pay-with-two-cards'],
  ] as const)
    assert.equal(await hit(slug, typed), anchor, typed);
});

test('words that no section of the page speaks of hit none', async () => {
  for (const [typed, slug] of [
    ['', 'order-did-not-arrive'],
    ['908', 'order-did-not-arrive'],
    ['my bank blocks the transfer', 'order-did-not-arrive'],
    ['supplier does not answer in chat', 'supplier-not-replying'],
    ['partial refund supplier offers less', 'manage-trade-assurance-dispute'],
    ['qqqq wwww', 'pay-by-tt'],
  ] as const)
    assert.equal(await hit(slug, typed), undefined, typed);
});

test('a heading hits its own section nearly always, wherever it finds the page', async () => {
  let right = 0;
  const wrong: string[] = [];
  for (const article of content.articles) {
    for (const { id, title } of buildPageData(article, addresses.article(article.slug), content).sections) {
      const found = await hit(article.slug, title);
      if (found === id) right++;
      else if (found !== undefined) wrong.push(`${article.data.id}: ${title} – ${found}`);
    }
  }
  assert.ok(right > 250, String(right));
  assert.ok(wrong.length < right / 10, wrong.join('\n'));
});
