import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { otherBrowsers } from '../support/drive-browser.ts';
import { DrivenPage } from '../support/driven-page.ts';
import { describeArticle } from '../support/make-content.ts';
import { fixtureSite, realSite } from '../support/sites.ts';
import { watchSite, type WatchedSite } from '../support/watched-site.ts';

// What readers with Firefox, and all with an iPhone, do: the browser tests of every change use Chromium alone.

const kettle = describeArticle(1);
const article = `/articles/${describeArticle(0).slug}/`;

/** One page of each kind. */
const kinds = [
  '/',
  '/about/',
  '/articles/pay-by-tt/',
  '/articles/pay-later/?device=app',
  '/changes/',
  '/compare/payment-methods/',
  '/embed/3/',
  '/glossary/',
  '/guides/pay-later/',
  '/guides/pay-later/laptop/',
  '/guides/pay-later/app/',
  '/nowhere/',
  '/search/?q=refund',
  '/support/',
  '/topics/',
  '/topics/order-payment/',
];

for (const { name, skip, start } of otherBrowsers) {
  void describe(`in ${name}`, { skip }, () => {
    let real: WatchedSite;
    let invented: WatchedSite;
    let page: DrivenPage;
    let realPage: DrivenPage;

    before(async () => {
      [real, invented] = [await watchSite(realSite.folder), await watchSite(fixtureSite.folder)];
      const browser = await start();
      [page, realPage] = [new DrivenPage(browser, invented.origin), new DrivenPage(browser, real.origin)];
      await browser.resize(1280, 800);
    });

    after(async () => {
      await page.browser.close();
      for (const site of [real, invented]) site.close();
    });

    afterEach(() => {
      assert.deepEqual([...real.takeFaults(), ...invented.takeFaults()], []);
    });

    for (const width of [1280, 360])
      test(`no page is wider than a window of ${width} pixels, or of the least that the browser has, and none has a fault`, async () => {
        await page.browser.resize(width, 800);
        for (const path of kinds) {
          await realPage.open(path);
          const [title, sides] = (await realPage.until(
            "document.readyState === 'complete' && [document.title, document.documentElement.scrollWidth - innerWidth]",
          )) as [string, number]; // As written.
          assert.ok(title.length > 0 && sides <= 0, `${path} is ${sides} pixels too wide`);
        }
        await page.browser.resize(1280, 800);
      });

    test('words of the glossary are underlined, and say what they mean until Escape', async () => {
      await page.open(article);
      await page.until("getComputedStyle(all('.term')[0]).textDecorationLine === 'underline'");
      await page.click('.term');
      await page.until("words(all(':popover-open')[0])?.includes('wrapped in paper')");
      await page.press('Escape');
      await page.until("all(':popover-open').length === 0");
    });

    test('a mark opens its source', async () => {
      await page.open(article);
      await page.click('.fact-button');
      await page.until("words(all(':popover-open')[0])?.includes('A parcel takes three to five days.')");
    });

    test('the steps of the other device are one press away, and a link to a step shows it', async () => {
      await page.open(article);
      await page.click('[role=tab]', 'app');
      await page.until("all('#app li').length > 0 && all('#laptop li').length === 0");
      await page.open(`${article}#laptop-step-2`);
      await page.until(
        "all('#laptop-step-2').some((step) => { const { top, bottom } = step.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })",
      );
    });

    test('the search box answers while a reader types, and the keyboard opens an answer', async () => {
      await page.open('/about/');
      await page.click('header input[name="q"]');
      await page.until("all('[role=option]').length === 3");
      await page.type('kettle');
      await page.until(`words(all('[role=option]')[0])?.includes(${JSON.stringify(kettle.title)})`);
      await page.press('ArrowDown');
      await page.press('Enter');
      await page.until(`location.pathname === '/articles/${kettle.slug}/'`);
    });

    test('the search page answers, a slip included', async () => {
      await page.open('/search/');
      await page.click('main input[name="q"]');
      await page.type('kettel');
      await page.press('Enter');
      await page.until(`words(all('[data-search-results] > ol > li')[0])?.includes(${JSON.stringify(kettle.title)})`);
    });

    for (const device of ['laptop', 'app'])
      test(`the practice of the ${device} leads to its end by presses, and back by keys`, async () => {
        const shows = (step: string) =>
          page.until(`words(all('dialog h2')[0])?.includes('Do ${step}') && document.activeElement === all('dialog h2')[0]`);
        await page.open(`/guides/send-parcel/${device}/`);
        await page.click('[data-start]');
        await shows('wrap');
        await page.click('[data-next]');
        await shows('address');
        await page.click('[data-next]');
        await page.click('[data-slot="ways"] button', 'by boat');
        await shows('form');
        await page.press('ArrowLeft');
        await shows('address');
        await page.press('Escape');
        await page.until("all('dialog').length === 0 && location.hash === '#step-address'");
      });

    test('questions lead to a way to pay, sums are worked out, and a table is sorted', async () => {
      await page.open('/compare/parcels/');
      await page.until("words(all('help-recommender .result')[0])?.startsWith('Answer the questions')");
      await page.click('help-recommender label', 'Little');
      await page.until("words(all('help-recommender .result')[0])?.includes('Small parcel')");
      await page.click('help-fee-calculator input');
      await page.browser.run("document.querySelector('help-fee-calculator input').select()");
      await page.type('1500');
      await page.until("String(all('help-fee-calculator tbody tr .own').map(words)).includes('US$30')");
      await page.click('.offered thead button', 'Price');
      await page.until("all('.offered [aria-sort=ascending]').length === 1 && words(all('.offered tbody th a')[0]) === 'Small parcel'");
    });

    test('a guide is kept for later', async () => {
      await realPage.open('/guides/pay-later/laptop/');
      await realPage.click('help-keep-guide button');
      await realPage.until("words(all('help-keep-guide')[0])?.includes('This guide opens without a network.')");
      await realPage.until("(await navigator.serviceWorker.getRegistrations()).some(({ active }) => active?.state === 'activated')");
    });

    test('an agent finds an article at the desk, and has a reply', async () => {
      await page.open('/support/');
      await page.until("all('[role=option]').length >= 3 && document.activeElement.id === 'desk-search'");
      await page.type('ke');
      await page.until(`words(all('[role=option][aria-selected=true]')[0])?.includes(${JSON.stringify(kettle.title)})`);
      await page.press('Enter');
      await page.until(`all('h2').some((title) => words(title) === ${JSON.stringify(kettle.title)})`);
      await page.type('e');
      await page.until("all('*').some((element) => element.children.length === 0 && words(element) === 'Copied: Email reply')");
    });
  });
}
