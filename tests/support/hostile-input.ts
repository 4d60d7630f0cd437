import { expect, type Page } from '@playwright/test';
import { describeArticle } from './make-content.ts';
import { feedbackEndpoint, fixtureSite } from './sites.ts';

/** A page of every kind, on the invented site. */
export const pages = {
  home: '/',
  article: `/articles/${describeArticle(2).slug}/`,
  'list of articles': '/articles/',
  'guide for one device': '/guides/send-parcel/laptop/',
  'start of a guide': '/guides/send-parcel/',
  topics: '/topics/',
  topic: '/topics/category-1/',
  search: '/search/',
  glossary: '/glossary/',
  comparison: '/compare/parcels/',
  changes: '/changes/',
  about: '/about/',
  support: '/support/',
  'short link': '/go/102/',
  'page that does not exist': '/articles/no-such-page/',
  'article in a frame': '/embed/101/',
  'desk in a frame': '/embed/desk/',
  'page for readers without a network': '/offline/',
};

const run = 'window.hostileRan=1';

/** What people and programs put where a value of ours is expected; nothing of it is well meant. */
const values = [
  '%',
  '%E0',
  '%E0%A4%A',
  'abc#%E0',
  '%00',
  '\u0000\u0001\u001B[31m',
  '\uD83D',
  'a\uDE00b',
  '\u202Eevil\u2066',
  '😀'.repeat(60),
  '"]&path=start',
  '"],*,[x="',
  '\\',
  "'",
  '`${1}`',
  `"><img src=x onerror=${run}>`,
  `<script>${run}</script>`,
  `<svg/onload=${run}>`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  '__proto__',
  'constructor.prototype',
  'start.__proto__.toString',
  'null',
  '{}',
  '[]',
  '[null,1,{},[]]',
  '{"greeting":1,"pinned":"x","recent":[1,null,{"a":1}],"__proto__":{"a":1}}',
  '[{"version":1,"page":"x"},{"version":2}]',
  JSON.stringify(Array.from({ length: 2000 }, () => ({ version: 1, page: 1, address: '/', helpful: true, poison: 'x' }))),
  'x'.repeat(5000),
  '-1',
  '1e999',
  '//evil.example/',
];

const storageKeys = ['help-device', 'help-desk', 'help-feedback', 'help-recent-searches'];
const parameters = ['q', 'device', 'path', 'v', 'exact', 'topic', 'page'];

/** Where such values arrive. In all rounds together, every place takes every value once: in round n, place p holds value n + p. */
const places = parameters.length + storageKeys.length + 3;

/** Encodes what a browser would refuse to send, and nothing else. */
function toAddressPart(value: string): string {
  return encodeURI(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%25', '%');
}

interface Findings {
  errors: string[];
  posts: number;
}

async function watch(page: Page): Promise<Findings> {
  const findings: Findings = { errors: [], posts: 0 };
  page.on('pageerror', (error) => findings.errors.push(`uncaught ${error.message}`));
  page.on('console', (message) => {
    // The browser itself reports the status of a page that does not exist.
    const isStatus = message.location().url === page.url() && message.text().includes('404');
    if (message.type() === 'error' && !isStatus) findings.errors.push(`console ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    findings.errors.push('a dialog opened');
    void dialog.dismiss();
  });
  await page.route(feedbackEndpoint, async (route) => {
    if (route.request().method() === 'POST') findings.posts += 1;
    await route.fulfill({ status: 204, headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' } });
  });
  return findings;
}

/** Pastes a text into every field of the page, as the browser does. */
function pasteIntoFields(text: string): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type]), input[type="search"], input[type="text"], textarea',
  )) {
    field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const isTaken = !field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    if (isTaken) continue;
    field.setRangeText(text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
  }
}

/** As many rounds show every value at every place. */
export const roundCount = values.length;

/** Values in a round: one at every place. */
export const inputsInRound = places;

/** Opens a page with hostile values everywhere, once for each of these rounds, and expects that nothing of them runs. */
export async function expectHarmless(page: Page, path: string, rounds: readonly number[]): Promise<void> {
  const findings = await watch(page);
  await page.goto('/about/');
  for (const round of rounds) {
    const take = (place: number) => values[(round + place) % values.length] ?? '';
    const before = findings.errors.length;
    await page.evaluate(
      (entries) => {
        for (const [key, value] of entries) localStorage.setItem(key, value);
      },
      storageKeys.map((key, index): [string, string] => [key, take(parameters.length + index)]),
    );
    const query = parameters.map((key, index) => `${key}=${toAddressPart(take(index)).replace(/[&#]/g, '')}`).join('&');
    const hash = toAddressPart(take(parameters.length + storageKeys.length));
    const referer = `${fixtureSite.origin}/${toAddressPart(take(places - 2)).replace(/[#\\]/g, '')}`;
    await page.goto(`${path}?${query.slice(0, 6000)}#${hash}`, { referer, waitUntil: 'load' });
    await expect(page.locator('h1, help-desk').first()).toBeVisible();
    await page.evaluate((text) => window.postMessage(text, '*'), take(0));
    await page.evaluate(pasteIntoFields, take(places - 1));
    // What the page does later, it has done by the second frame after it is idle.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => 'hostileRan' in window), `round ${round}`).toBe(false);
    expect(findings.errors.slice(before), `round ${round}: ${page.url().slice(0, 300)}`).toEqual([]);
  }
  expect(findings.posts).toBeLessThanOrEqual(10);
}
